package org.undersigned.base.sheet.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.sheet.ExcelText;
import org.undersigned.base.sheet.FormulaGuard;

/**
 * Rows as spreadsheets and browsers put them on the clipboard: a tab between two cells, a line for each row. Excel quotes
 * a cell only where it holds a tab or a line end; in every other one a quotation mark is part of the text, so that
 * {@code "Weird Al" Yankovic} keeps his.
 */
public final class Clipboard {

    private static final char TAB = '\t';
    private static final char QUOTE = '"';

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int next;

    private Clipboard(String text) {
        this.text = text;
    }

    /** All rows from the top, an empty one for each line that holds nothing. */
    public static List<List<String>> rows(String pasted) {
        var reading = new Clipboard(pasted);
        reading.read();
        return reading.rows;
    }

    /** Whether there is more than one cell in any row. */
    public static boolean isTable(String pasted) {
        return pasted.indexOf(TAB) >= 0;
    }

    /** Writes rows as a file that {@link CsvFile} reads as they are, if its name ends with {@code .tsv}. */
    public static void write(List<List<String>> rows, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(CsvWriter.BYTE_ORDER_MARK);
        for (var cells : rows) {
            write(cells, writer);
        }
        writer.flush();
    }

    private static void write(List<String> cells, Writer writer) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            if (column > 0) {
                writer.write(TAB);
            }
            writer.write(quoted(FormulaGuard.guarded(ExcelText.wellFormed(cells.get(column)))));
        }
        writer.write("\r\n");
    }

    private static String quoted(String cell) {
        var isPlain = cell.chars().noneMatch(character -> "\t\r\n\"".indexOf(character) >= 0);
        return isPlain ? cell : QUOTE + cell.replace("\"", "\"\"") + QUOTE;
    }

    private void read() {
        while (next < text.length()) {
            row.add(cell());
            if (next < text.length() && text.charAt(next) == TAB) {
                next++;
                if (next == text.length()) {
                    row.add("");
                    endRow();
                }
            } else {
                passLineEnd();
                endRow();
            }
        }
    }

    private void endRow() {
        rows.add(List.copyOf(row));
        row = new ArrayList<>();
    }

    private void passLineEnd() {
        if (next < text.length()) {
            next += text.startsWith("\r\n", next) ? 2 : 1;
        }
    }

    private String cell() {
        var quoted = quotedCell();
        if (quoted != null) {
            return quoted;
        }
        var start = next;
        next = end(start);
        return text.substring(start, next);
    }

    /** The cell that begins here in quotes and ends right behind them; else the marks are part of the text. */
    private @Nullable String quotedCell() {
        if (next == text.length() || text.charAt(next) != QUOTE) {
            return null;
        }
        var cell = new StringBuilder();
        for (var at = next + 1; at < text.length(); at++) {
            if (text.charAt(at) != QUOTE) {
                cell.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                cell.append(QUOTE);
                at++;
            } else if (at + 1 == end(at + 1)) {
                next = at + 1;
                return cell.toString();
            } else {
                return null;
            }
        }
        return null;
    }

    /** Where the next tab or line end is, or the end of all. */
    private int end(int from) {
        var at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
