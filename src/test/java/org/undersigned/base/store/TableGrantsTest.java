package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.undersigned.base.Ids;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.DatabaseUnderTest.Address;

/** The owner of a MySQL schema and the account that the product works with, as administrators may make them. */
@Tag("database")
@EnabledIf("org.undersigned.testing.DatabaseUnderTest#isMySql")
class TableGrantsTest {

    private static final String PASSWORD = "nine herons";
    private static final List<TableRights> RIGHTS =
            List.of(new TableRights(Map.of("audit_event", List.of("insert"), "audit_head", List.of("update"))));

    private final Address root = DatabaseUnderTest.fresh();
    private final String schema = root.url().replaceFirst(".*/([^?]+)\\?.*", "$1");
    private final String owner = "o" + Ids.next().toString().replace("-", "").substring(12);
    private final String product = "p'" + Ids.next().toString().replace("-", "").substring(12);
    private final JdbcTemplate asRoot =
            new JdbcTemplate(new DriverManagerDataSource(root.url(), root.username(), root.password()));

    @BeforeEach
    void createAccounts() {
        for (var account : List.of(owner, product)) {
            asRoot.execute("create user \"%s\"@'127.0.0.%%' identified by '%s'".formatted(account, PASSWORD));
        }
    }

    @AfterEach
    void dropAccounts() {
        asRoot.execute("drop user \"%s\"@'127.0.0.%%', \"%s\"@'127.0.0.%%'".formatted(owner, product));
    }

    @Test
    void givesTheProductEveryTableAndKeepsItFromChangingTheTrail() throws SQLException {
        grant("all", owner, " with grant option");
        grant("select", product, "");

        migrate(owner, PASSWORD);

        assertThat(hold()).isTrue();
        assertThat(may("delete from staff_user where false")).isTrue();
        assertThat(may("delete from audit_event where false")).isFalse();
        assertThat(may("create table mine (id int primary key)")).isFalse();
    }

    @Test
    void coversATableThatALaterMigrationBrings() {
        grant("all", owner, " with grant option");
        grant("select", product, "");
        migrate(owner, PASSWORD);
        asRoot.execute("create table later (id int not null, primary key (id))");
        assertThat(may("insert into later (id) values (1)")).isFalse();

        migrate(owner, PASSWORD);

        assertThat(may("insert into later (id) values (1)")).isTrue();
    }

    @Test
    void findsOutThatOneAccountForBothProtectsNothing() throws SQLException {
        grant("all", product, "");

        migrate("", "");

        assertThat(hold()).isFalse();
    }

    @Test
    void findsOutThatTheProductMayUpdateByAGrantOnTheWholeSchema() throws SQLException {
        grant("all", owner, " with grant option");
        grant("select, insert, update", product, "");

        migrate(owner, PASSWORD);

        assertThat(hold()).isFalse();
    }

    @Test
    void refusesAnOwnerWhoMayNotHandRightsOn() {
        grant("all", owner, "");
        grant("select", product, "");

        assertThatThrownBy(() -> migrate(owner, PASSWORD))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Not started: the account in UNDERSIGNED_DB_OWNER may not hand its rights on.");
    }

    @Test
    void saysInOneLineThatTheOwnersPasswordIsWrong() {
        grant("all", owner, " with grant option");
        grant("select", product, "");

        assertThatThrownBy(() -> migrate(owner, "guess"))
                .satisfies(failure -> assertThat(StartFailures.line(failure))
                        .hasValueSatisfying(line ->
                                assertThat(line).startsWith("Not started: the database refused the user or the pass")));
    }

    @Test
    void refusesACollationThatTakesNamesForEqual() {
        asRoot.execute("alter database " + schema + " collate utf8mb4_0900_ai_ci");
        grant("all", product, "");

        assertThatThrownBy(() -> migrate("", ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Not started: the database has the collation utf8mb4_0900_ai_ci.");
    }

    private void grant(String rights, String account, String option) {
        asRoot.execute("grant %s on %s.* to \"%s\"@'127.0.0.%%'%s".formatted(rights, schema, account, option));
    }

    private void migrate(String owner, String ownerPassword) {
        var database = new DriverManagerDataSource(root.url(), product, PASSWORD);
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        new DatabaseGate(database, new DatabaseSettings(owner, ownerPassword, false), RIGHTS).migrate(flyway);
    }

    private boolean hold() throws SQLException {
        try (var connection = DriverManager.getConnection(root.url(), product, PASSWORD)) {
            return new TableGrants(RIGHTS).hold(connection);
        }
    }

    private boolean may(String sql) {
        try (var connection = DriverManager.getConnection(root.url(), product, PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException denied) {
            assertThat(denied.getErrorCode()).isEqualTo(1142);
            return false;
        }
    }
}
