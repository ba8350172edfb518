package org.undersigned.base.sheet;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.undersigned.base.Refusal;

/**
 * A spreadsheet that somebody handed in: an Excel workbook or a text file with separated values, told apart by content.
 * Rows are streamed; whatever is broken or too large is refused with the sheet and the row.
 */
public abstract sealed class SheetFile implements Closeable permits CsvFile, XlsxFile {

    /**
     * Recognises the file and checks it as far as that goes without reading rows.
     *
     * @param fileName the name a person knows the file by, for messages and as the name of a CSV's only sheet
     * @throws Refusal if it is no spreadsheet we read, is damaged, or passes a limit
     */
    public static SheetFile open(Path file, String fileName, SheetLimits limits) {
        return FileFormat.open(file, fileName, limits);
    }

    /** The visible sheets in their order. */
    public abstract List<String> sheetNames();

    /**
     * Streams the rows that hold something.
     *
     * @throws Refusal at the first place that is broken or passes a limit; rows before it have been read by then
     */
    public final void forEachRow(String sheet, RowReader reader) {
        visit(sheet, row -> {
            reader.read(row);
            return true;
        });
    }

    /** At most so many rows from the top, for a preview. */
    public final List<SheetRow> firstRows(String sheet, int count) {
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
    public abstract void close();

    /** Streams rows for as long as the visitor answers yes. */
    abstract void visit(String sheet, Predicate<SheetRow> visitor);
}
