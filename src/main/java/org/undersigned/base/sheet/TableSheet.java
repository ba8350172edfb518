package org.undersigned.base.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is one table with a header row.
 *
 * @param tableName what formulas call the table, as wished; made valid and unique in the workbook
 * @param rows values in the order of the columns, null or missing at the end for empty; gone through once, never
 *     gathered
 */
public record TableSheet(
        String name, String tableName, List<Column> columns, Iterable<? extends List<? extends @Nullable Object>> rows)
        implements Sheet {

    public TableSheet {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has at least one column");
        }
    }

    /**
     * @param header as wished; Excel wants each header filled and different, so empty ones and repetitions get a number
     * @param widest characters the column may grow to by its content; longer texts wrap
     */
    public record Column(String header, Kind kind, int widest) {

        private static final int USUAL = 50;

        public Column(String header, Kind kind) {
            this(header, kind, USUAL);
        }
    }

    /** What a column holds, and the Java type of its values. */
    public enum Kind {
        /** Any object, by its {@code toString}. */
        TEXT,
        /** A {@link Number}. */
        NUMBER,
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** An {@link java.time.Instant}. */
        INSTANT
    }
}
