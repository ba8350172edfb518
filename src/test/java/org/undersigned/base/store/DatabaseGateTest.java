package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.undersigned.testing.DatabaseUnderTest;

@Tag("database")
class DatabaseGateTest {

    private static final String AS_THE_PRODUCT_OPENS_IT =
            ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;TIME ZONE=UTC";
    private static final String DURABLE = AS_THE_PRODUCT_OPENS_IT + ";WRITE_DELAY=0";

    private static final DatabaseSettings FOR_GOOD = new DatabaseSettings("", "", false);
    private static final DatabaseSettings FOR_A_TEST = new DatabaseSettings("", "", true);

    @TempDir
    private Path folder;

    @Test
    void refusesADatabaseInMemory() {
        assertRefused(h2("jdbc:h2:mem:gate" + DURABLE), FOR_GOOD, "Not started: this database may lose what");
        assertRefused(h2("jdbc:h2:nioMemFS:gate" + DURABLE), FOR_GOOD, "Not started: this database may lose what");
    }

    @Test
    void refusesAFileThatIsWrittenLater() {
        assertRefused(
                h2("jdbc:h2:file:" + folder.resolve("late") + AS_THE_PRODUCT_OPENS_IT),
                FOR_GOOD,
                "Not started: this database may lose what");
    }

    @Test
    void takesANewFileAwayFromEverybodyElse() throws IOException {
        migrate(file(), FOR_GOOD);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mvDb())))
                .isEqualTo("rw-------");
    }

    @Test
    void refusesAnOldFileThatEverybodyCanReadAndLetsAGroupIn() throws IOException {
        migrate(file(), FOR_GOOD);

        Files.setPosixFilePermissions(mvDb(), PosixFilePermissions.fromString("rw-r-----"));
        migrate(file(), FOR_GOOD);
        Files.setPosixFilePermissions(mvDb(), PosixFilePermissions.fromString("rw-r--r--"));

        assertRefused(file(), FOR_GOOD, "Not started: everybody on this machine can read " + mvDb());
    }

    @Test
    void refusesTheSchemaOfALaterRelease() {
        var database = underTest();
        migrate(database, FOR_A_TEST);
        new JdbcTemplate(database).update("""
            insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,
                installed_by, execution_time, success)
            values (1000, '999', 'later', 'SQL', 'V999__later.sql', 1, 'somebody', 1, true)
            """);

        assertRefused(database, FOR_A_TEST, "Not started: the database has been used by a later release (schema 999).");
    }

    @Test
    void saysInOneLineThatTheSchemaIsNotAsThisReleaseLeftIt() {
        var database = underTest();
        migrate(database, FOR_A_TEST);
        new JdbcTemplate(database).update("update flyway_schema_history set checksum = 1 where version = '1'");

        assertThatThrownBy(() -> migrate(database, FOR_A_TEST))
                .satisfies(failure -> assertThat(StartFailures.line(failure))
                        .hasValueSatisfying(line -> assertThat(line)
                                .startsWith("Not started: the database is not as this release left it.")
                                .doesNotContain("\n")));
    }

    private DriverManagerDataSource file() {
        return h2("jdbc:h2:file:" + folder.resolve("gate") + DURABLE);
    }

    private Path mvDb() {
        return folder.resolve("gate.mv.db");
    }

    private static DriverManagerDataSource h2(String url) {
        return new DriverManagerDataSource(url, "sa", "");
    }

    private static DriverManagerDataSource underTest() {
        var address = DatabaseUnderTest.fresh();
        return new DriverManagerDataSource(address.url(), address.username(), address.password());
    }

    private static void assertRefused(DriverManagerDataSource database, DatabaseSettings settings, String line) {
        assertThatThrownBy(() -> migrate(database, settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(line);
    }

    private static void migrate(DriverManagerDataSource database, DatabaseSettings settings) {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load();
        new DatabaseGate(database, settings, List.of()).migrate(flyway);
    }
}
