package org.undersigned.base.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.base.Texts;

/** What the account that the product works with may do with each table of a MySQL schema. */
final class TableGrants {

    private static final List<String> EVERYTHING = List.of("insert", "update", "delete");

    /** MySQL: the command is denied on this database, this table, this column. */
    private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143);

    private final Map<String, List<String>> narrow = new HashMap<>();

    TableGrants(List<TableRights> rights) {
        // Only who migrates writes down what has been migrated.
        narrow.put("flyway_schema_history", List.of());
        rights.forEach(own -> narrow.putAll(own.narrow()));
    }

    /** Grants each table for itself: MySQL cannot take from one table what was granted on the whole schema. */
    void give(Connection owner, Connection product) throws SQLException {
        var account = account(product);
        try (var statement = owner.createStatement()) {
            for (var table : tables(statement)) {
                var rights = narrow.getOrDefault(table, EVERYTHING);
                if (!rights.isEmpty()) {
                    statement.execute("grant " + String.join(", ", rights) + " on `" + table + "` to " + account);
                }
            }
        } catch (SQLException e) {
            if (DENIED.contains(e.getErrorCode())) {
                throw new StartRefused(Texts.text("base.start.no-grant"));
            }
            throw e;
        }
    }

    /** Whether the product's account is really kept to what it may do, however it came by its rights. */
    boolean hold(Connection product) throws SQLException {
        try (var statement = product.createStatement()) {
            for (var narrowed : narrow.entrySet()) {
                if (!isKept(statement, narrowed.getKey(), narrowed.getValue())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Tries what may not be done, in statements that would do nothing. */
    private static boolean isKept(Statement statement, String table, List<String> rights) throws SQLException {
        var column = one(statement, """
            select column_name from information_schema.columns
            where table_schema = database() and table_name = '%s' order by ordinal_position limit 1
            """.formatted(table));
        return (rights.contains("delete") || isDenied(statement, "delete from `%s` where false".formatted(table)))
                && (rights.contains("update")
                        || isDenied(
                                statement, "update `%1$s` set `%2$s` = `%2$s` where false".formatted(table, column)));
    }

    private static boolean isDenied(Statement statement, String attempt) throws SQLException {
        try {
            statement.executeUpdate(attempt);
            return false;
        } catch (SQLException e) {
            if (DENIED.contains(e.getErrorCode())) {
                return true;
            }
            throw e;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery("""
            select table_name from information_schema.tables
            where table_schema = database() and table_type = 'BASE TABLE' order by table_name
            """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** The account as the server knows it, {@code 'undersigned'@'%'}, whatever address it came from. */
    private static String account(Connection product) throws SQLException {
        try (var statement = product.createStatement()) {
            return one(statement, """
                select concat(
                    quote(left(current_user(), char_length(current_user()) - locate('@', reverse(current_user())))),
                    '@', quote(substring_index(current_user(), '@', -1)))
                """);
        }
    }

    private static String one(Statement statement, String query) throws SQLException {
        try (var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
