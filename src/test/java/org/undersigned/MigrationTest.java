package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.undersigned.testing.DatabaseUnderTest;

/** The schema as migrations make it, on the database under test. */
@Tag("database")
class MigrationTest {

    @Test
    void leadsAnEmptyDatabaseToTheHeadAndThenHasNothingLeftToDo() {
        var address = DatabaseUnderTest.fresh();
        var flyway = flyway(address);

        assertThat(flyway.migrate().success).isTrue();
        assertThat(flyway.migrate().migrationsExecuted).isZero();
        assertThat(flyway.info().pending()).isEmpty();
    }

    @Test
    void givesEveryTableAPrimaryKey() throws SQLException {
        var address = DatabaseUnderTest.fresh();
        flyway(address).migrate();

        try (var connection = DriverManager.getConnection(address.url(), address.username(), address.password())) {
            assertThat(tables(connection))
                    .isNotEmpty()
                    .allSatisfy(table -> assertThat(hasPrimaryKey(connection, table))
                            .as(table)
                            .isTrue());
        }
    }

    private static Flyway flyway(DatabaseUnderTest.Address address) {
        return Flyway.configure()
                .dataSource(address.url(), address.username(), address.password())
                .locations("classpath:db/migration")
                .load();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var metadata = connection.getMetaData();
        try (var rows = metadata.getTables(
                connection.getCatalog(), schema(connection), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static boolean hasPrimaryKey(Connection connection, String table) throws SQLException {
        try (var keys = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), schema(connection), table)) {
            return keys.next();
        }
    }

    /** MySQL has catalogs and no schemas. */
    private static @Nullable String schema(Connection connection) throws SQLException {
        return DatabaseUnderTest.isMySql() ? null : connection.getSchema();
    }
}
