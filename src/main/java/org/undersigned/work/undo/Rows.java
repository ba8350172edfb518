package org.undersigned.work.undo;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads and writes single rows of any table by their images. Names of tables and columns come from our own code. */
@Component
class Rows {

    private static final Pattern NAME = Pattern.compile("[a-z0-9_]+");

    private final JdbcTemplate jdbc;

    Rows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Map<String, @Nullable String>> find(String table, Map<String, @Nullable String> key) {
        return jdbc
                .query(
                        "select * from " + name(table) + where(key),
                        statement -> fill(statement, 1, key.values()),
                        (row, number) -> RowImage.of(row))
                .stream()
                .findFirst();
    }

    void insert(String table, Map<String, @Nullable String> image) {
        var columns = image.keySet().stream().map(Rows::name).collect(Collectors.joining(", "));
        var marks = image.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.update(
                "insert into " + name(table) + " (" + columns + ") values (" + marks + ")",
                statement -> fill(statement, 1, image.values()));
    }

    void delete(String table, Map<String, @Nullable String> key) {
        jdbc.update("delete from " + name(table) + where(key), statement -> fill(statement, 1, key.values()));
    }

    void update(String table, Map<String, @Nullable String> key, Map<String, @Nullable String> values) {
        if (values.isEmpty()) {
            return;
        }
        var sets = values.keySet().stream().map(column -> name(column) + " = ?").collect(Collectors.joining(", "));
        jdbc.update("update " + name(table) + " set " + sets + where(key), statement -> {
            var next = fill(statement, 1, values.values());
            fill(statement, next, key.values());
        });
    }

    private static int fill(PreparedStatement statement, int first, Iterable<@Nullable String> values)
            throws SQLException {
        var position = first;
        for (var value : values) {
            RowImage.set(statement, position++, value);
        }
        return position;
    }

    private static String where(Map<String, @Nullable String> key) {
        return key.keySet().stream()
                .map(column -> name(column) + " = ?")
                .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("No name of a table or column: " + name);
        }
        return name;
    }
}
