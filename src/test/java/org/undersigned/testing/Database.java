package org.undersigned.testing;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;

/** Looks at the database past the product, to see that nothing was written. */
@TestComponent
public class Database {

    /** H2 and MySQL each have a word of their own for a table that is no view. */
    private static final String[] TABLE_TYPES = {"TABLE", "BASE TABLE"};

    /** The tables of the trail, which is told of refusals too. */
    public static final Set<String> TRAIL = Set.of("audit_event", "audit_head", "audit_subject_key");

    /** Tries to sign in are counted for good, also in a transaction that is taken back. */
    public static final Set<String> COUNTED_TRIES = Set.of("sign_in_throttle");

    /** Spreads what is multiplied by it over all bits: 2^64 divided by the golden ratio. */
    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    private final JdbcTemplate jdbc;

    Database(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The database of a fixture, which processes have that do not know this class as a bean. */
    public static Database by(JdbcTemplate jdbc) {
        return new Database(jdbc);
    }

    /** A database on which no application of this process runs. */
    public static Database on(Connection connection) {
        return new Database(new JdbcTemplate(new SingleConnectionDataSource(connection, true)));
    }

    /** All rows of some tables as text; the same before and after when nothing was written. */
    public String fingerprint(String... tables) {
        var contents = new TreeMap<String, String>();
        for (var table : tables) {
            contents.put(table, String.join("\n", rows(table)));
        }
        return contents.toString();
    }

    /** What each table but some holds, in short; the same before and after when nothing was written anywhere. */
    public Map<String, String> everythingBut(Collection<String> tables) {
        var contents = new TreeMap<String, String>();
        for (var table : tables()) {
            if (!tables.contains(table)) {
                contents.put(table, digest(table));
            }
        }
        return contents;
    }

    /** How many rows each table but some has: the same before and after when nothing was added or taken away. */
    public Map<String, Integer> countsBut(Collection<String> tables) {
        var counts = new TreeMap<String, Integer>();
        for (var table : tables()) {
            if (!tables.contains(table)) {
                counts.put(table, count(table));
            }
        }
        return counts;
    }

    private List<String> tables() {
        return jdbc.execute((ConnectionCallback<List<String>>) connection -> {
            var names = new ArrayList<String>();
            var found = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", TABLE_TYPES);
            while (found.next()) {
                names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
            return names;
        });
    }

    /** Adds up what its rows come to one by one, so that their order does not matter and none is kept. */
    private String digest(String table) {
        return jdbc.query("select * from " + table, rows -> {
            var columns = rows.getMetaData().getColumnCount();
            var count = 0;
            var sum = 0L;
            while (rows.next()) {
                var row = 1L;
                for (var column = 1; column <= columns; column++) {
                    row = row * ODD + hash(JdbcUtils.getResultSetValue(rows, column));
                }
                count++;
                sum += row * row * ODD + row;
            }
            return count + " rows, " + sum;
        });
    }

    private static int hash(@Nullable Object value) {
        return value instanceof byte[] bytes ? Arrays.hashCode(bytes) : Objects.hashCode(value);
    }

    private List<String> rows(String table) {
        var rows = jdbc.query("select * from " + table, (row, n) -> {
            var line = new StringBuilder();
            for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                var value = JdbcUtils.getResultSetValue(row, column);
                line.append(value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value)
                        .append('|');
            }
            return line.toString();
        });
        rows.sort(null);
        return rows;
    }

    /** How many rows a query counts: {@code count("party where name = ?", "Flea")}. */
    public int count(String fromWhere, Object... arguments) {
        return jdbc.queryForObject("select count(*) from " + fromWhere, Integer.class, arguments);
    }

    public JdbcTemplate jdbc() {
        return jdbc;
    }
}
