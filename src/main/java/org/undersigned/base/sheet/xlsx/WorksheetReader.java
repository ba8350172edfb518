package org.undersigned.base.sheet.xlsx;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.SheetTally;

/** Goes once through one worksheet, row by row. */
final class WorksheetReader implements AutoCloseable {

    /** Excel's own limits of a sheet. */
    private static final int LAST_ROW = 1_048_576;

    private static final int LAST_COLUMN = 16_384;

    private final String sheet;
    private final CellTexts texts;
    private final SheetLimits limits;
    private final SheetTally tally;
    private final XmlReader xml;
    private int row;

    /** Of the row before: the next one will be much like it. */
    private int lastSize;

    WorksheetReader(String sheet, InputStream part, CellTexts texts, SheetLimits limits) {
        this.sheet = sheet;
        this.texts = texts;
        this.limits = limits;
        this.tally = new SheetTally(limits);
        this.xml = new XmlReader(part, this::place);
    }

    /** Gives the rows that hold something, for as long as the visitor answers yes. */
    void read(Predicate<SheetRow> visitor) {
        var goOn = true;
        while (goOn && xml.next() && !xml.starts("sheetData")) {
            goOn = !xml.ends("worksheet");
        }
        while (goOn && xml.next() && !xml.ends("sheetData")) {
            if (xml.starts("row")) {
                var read = readRow();
                goOn = read.isEmpty() || visitor.test(read);
            }
        }
    }

    @Override
    public void close() {
        xml.close();
    }

    private SheetRow readRow() {
        row = rowNumber(xml.attribute("r"));
        tally.row(place());
        var cells = new ArrayList<String>(lastSize);
        var column = 0;
        var written = 0;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                written++;
                column = columnNumber(xml.attribute("r"), column);
                put(cells, column, texts.text(readCell(), place()));
            }
        }
        tally.content(place(), cells, written);
        lastSize = cells.size();
        return new SheetRow(row, cells);
    }

    private CellTexts.Cell readCell() {
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var formula = false;
        @Nullable String value = null;
        while (xml.next() && !xml.ends("c")) {
            switch (xml.started()) {
                case "v" -> value = RichText.plain(xml, limits.cellCharacters());
                case "is" -> value = RichText.read(xml, "is", limits.cellCharacters());
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> {}
            }
        }
        return new CellTexts.Cell(type, style, value, formula);
    }

    private void put(List<String> cells, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (column > limits.columns()) {
            throw place().refusal("base.sheet.refused.too-many-columns", limits.columns());
        }
        while (cells.size() < column - 1) {
            cells.add("");
        }
        cells.add(text);
    }

    /** Rows may leave out their number, and then follow the one before. */
    private int rowNumber(@Nullable String reference) {
        if (reference == null) {
            return row + 1;
        }
        var number = number(reference, 0);
        if (number <= row || number > LAST_ROW) {
            throw place().refusal("base.sheet.refused.row-number", reference);
        }
        return number;
    }

    /** Cells may leave out their reference, and then follow the one before. */
    private int columnNumber(@Nullable String reference, int before) {
        if (reference == null) {
            return before + 1;
        }
        var column = 0;
        var i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            i++;
        }
        if (column <= before || column > LAST_COLUMN || number(reference, i) != row) {
            throw place().refusal("base.sheet.refused.cell-reference", reference);
        }
        return column;
    }

    /** The number from there to the end, or 0 if it is none that a row can have. */
    private static int number(String text, int start) {
        var number = 0;
        for (var i = start; i < text.length(); i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number > LAST_ROW) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Place place() {
        return new Place(sheet, row);
    }
}
