package org.undersigned.base.store;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Deletes rows of a table by their keys, many in one statement: databases take that several times as fast as a statement
 * for each row.
 */
public final class KeyedRows {

    /** More in one statement make MySQL slower again. */
    private static final int AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final String table;
    private final List<String> key;

    /** @param key the columns that find a row by an index */
    public KeyedRows(JdbcTemplate jdbc, String table, List<String> key) {
        this.jdbc = jdbc;
        this.table = table;
        this.key = List.copyOf(key);
    }

    /** @param keys of each row the values of the columns, in their order */
    public void delete(List<List<Object>> keys) {
        for (var from = 0; from < keys.size(); from += AT_ONCE) {
            var some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            jdbc.update(
                    statement(some.size()), some.stream().flatMap(List::stream).toArray());
        }
    }

    private String statement(int rows) {
        var one = "(" + String.join(", ", Collections.nCopies(key.size(), "?")) + ")";
        var columns = "(" + String.join(", ", key) + ")";
        return "delete from " + table + " where " + columns + " in ("
                + String.join(", ", Collections.nCopies(rows, one)) + ")";
    }
}
