package org.undersigned.base.sheet;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.undersigned.base.Refusal;

/**
 * A spreadsheet that somebody handed in: an Excel workbook or a text file with separated values. Rows are streamed;
 * whatever is broken or too large is refused with the sheet and the row.
 */
public interface SheetFile extends Closeable {

    /** The visible sheets in their order. */
    List<String> sheetNames();

    /**
     * Streams the rows that hold something, for as long as the visitor answers yes.
     *
     * @throws Refusal at the first place that is broken or passes a limit; rows before it have been read by then
     */
    void visit(String sheet, Predicate<SheetRow> visitor);

    /** The encoding in which a text file was read since it is none in UTF-8; empty for all others. */
    default Optional<String> guessedEncoding() {
        return Optional.empty();
    }

    /** Whether the first row is our own, so that nobody need be asked whether it holds headings. */
    default boolean givesHeadings() {
        return false;
    }

    /** Streams all rows that hold something, like {@link #visit}. */
    default void forEachRow(String sheet, RowReader reader) {
        visit(sheet, row -> {
            reader.read(row);
            return true;
        });
    }

    /** At most so many rows from the top, for a preview. */
    default List<SheetRow> firstRows(String sheet, int count) {
        var rows = new ArrayList<SheetRow>();
        if (count > 0) {
            visit(sheet, row -> {
                rows.add(row);
                return rows.size() < count;
            });
        }
        return List.copyOf(rows);
    }

    @Override
    void close();
}
