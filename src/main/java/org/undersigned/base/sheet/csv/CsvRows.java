package org.undersigned.base.sheet.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.FormulaGuard;
import org.undersigned.base.sheet.Place;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.SheetTally;

/** Collects the values of one record after the other, under the limits. */
final class CsvRows extends AbstractBaseCsvCallbackHandler<SheetRow> {

    private final String sheet;
    private final SheetLimits limits;
    private final SheetTally tally;
    private final List<String> cells = new ArrayList<>();

    CsvRows(String sheet, SheetLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
        this.tally = new SheetTally(limits);
    }

    /** Where the record stands that is being read. */
    Place place() {
        return new Place(sheet, Math.max(1, (int) getStartingLineNumber()));
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > limits.cellCharacters() + 1) {
            throw tooLong();
        }
        var text = FormulaGuard.unguarded(new String(buffer, offset, length));
        if (text.length() > limits.cellCharacters()) {
            throw tooLong();
        }
        if (text.isEmpty()) {
            return;
        }
        if (index >= limits.columns()) {
            throw place().refusal("base.sheet.refused.too-many-columns", limits.columns());
        }
        while (cells.size() < index) {
            cells.add("");
        }
        cells.add(text);
    }

    /** Null for a record without any content, which the reader passes over. */
    @Override
    protected @Nullable SheetRow buildRecord() {
        if (getRecordType() != RecordType.DATA || cells.isEmpty()) {
            return null;
        }
        tally.row(place());
        tally.content(place(), cells, cells.size());
        return new SheetRow(place().row(), cells);
    }

    private RuntimeException tooLong() {
        return place().refusal("base.sheet.refused.cell-too-long", limits.cellCharacters());
    }
}
