package org.undersigned.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.csv.Clipboard;
import org.undersigned.intake.field.Field;

/**
 * Rows that somebody has copied from a spreadsheet or a table on a web page.
 *
 * @param rows with the empty ones in between, so that they are counted as they were pasted
 * @param bytes how large the text is
 */
public record PastedRows(List<List<String>> rows, long bytes) {

    public PastedRows {
        rows = List.copyOf(rows);
    }

    public static PastedRows of(String text) {
        return new PastedRows(Clipboard.rows(text), text.getBytes(StandardCharsets.UTF_8).length);
    }

    /** How many rows hold something. */
    public int count() {
        return Math.toIntExact(filled().count());
    }

    /** How many cells the longest row has. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /**
     * Whether the first row looks like one of headings: a cell of it is known as one, and does not come again below, as
     * the words for a kind or a field of work do.
     */
    public boolean beginsWithHeadings() {
        var first = filled().findFirst().orElse(List.of());
        for (var column = 0; column < first.size(); column++) {
            var heading = first.get(column);
            if (Field.guess(heading).isPresent() && isAloneIn(column, heading)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAloneIn(int column, String heading) {
        return rows.stream()
                        .filter(row -> column < row.size() && row.get(column).equals(heading))
                        .count()
                == 1;
    }

    private Stream<List<String>> filled() {
        return rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()));
    }

    /** @throws Refusal when there are no rows, or more than are taken */
    void check(boolean headed, long maxBytes) {
        var count = count();
        if (count == 0) {
            throw new Refusal("intake.refused.nothing-pasted");
        }
        if (headed && count == 1) {
            throw new Refusal("intake.refused.only-headings");
        }
        if (bytes > maxBytes) {
            throw new Refusal("intake.refused.paste-too-large", maxBytes >> 20);
        }
    }

    void write(OutputStream out) throws IOException {
        Clipboard.write(rows, out);
    }
}
