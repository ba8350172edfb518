package org.undersigned.testing;

import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Looks at the database past the product, to see that nothing was written. */
@TestComponent
public class Database {

    private final JdbcTemplate jdbc;

    Database(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows of some tables as text; the same before and after when nothing was written. */
    public String fingerprint(String... tables) {
        var contents = new TreeMap<String, String>();
        for (var table : tables) {
            var rows = jdbc.query("select * from " + table, (row, n) -> {
                var line = new StringBuilder();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    var value = row.getObject(column);
                    line.append(
                                    value instanceof byte[] bytes
                                            ? java.util.HexFormat.of().formatHex(bytes)
                                            : value)
                            .append('|');
                }
                return line.toString();
            });
            rows.sort(null);
            contents.put(table, String.join("\n", rows));
        }
        return contents.toString();
    }

    /** How many rows a query counts: {@code count("party where name = ?", "Flea")}. */
    public int count(String fromWhere, Object... arguments) {
        return jdbc.queryForObject("select count(*) from " + fromWhere, Integer.class, arguments);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }
}
