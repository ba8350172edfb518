package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class MySqlServerTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @BeforeEach
    void onlyWhereMySqlIsChosen() {
        assumeTrue(DatabaseUnderTest.isMySql(), "MySQL is not the database under test");
    }

    @Test
    void runsTheOldestMySqlThatTheProductClaims() throws SQLException {
        assertThat(one("select version()")).isEqualTo("8.0.33");
    }

    @Test
    void comparesToTheLetterInTheServerTheSchemaAndTheConnection() throws SQLException {
        assertThat(List.of(
                        one("select @@collation_server"),
                        one("select @@collation_database"),
                        one("select @@collation_connection")))
                .containsOnly("utf8mb4_0900_bin");
    }

    @Test
    void keepsItsTimeInUtcAndItsCommitsOnDisk() throws SQLException {
        assertThat(one("select concat_ws(' ', @@global.time_zone, @@session.time_zone)"))
                .isEqualTo("+00:00 +00:00");
        assertThat(one("select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void tellsNamesApartThatDifferInAccentOrCase() throws SQLException {
        try (var connection = open()) {
            var statement = connection.createStatement();
            statement.execute("create table heard (name varchar(50) not null, primary key (name))");
            statement.execute("insert into heard (name) values ('Zoë'), ('zoe'), ('Zoë '), ('Łukasz'), ('lukasz')");

            var found = statement.executeQuery("select count(*) from heard where name = 'zoe'");

            assertThat(found.next()).isTrue();
            assertThat(found.getInt(1)).isEqualTo(1);
        }
        assertThat(one("select 'Zoë' = 'zoe'")).isEqualTo("0");
    }

    @Test
    void takesOptionsAndEndsWhenClosed(@TempDir Path folder) throws SQLException {
        var server = MySqlServer.start(folder, "--log-bin", "--server-id=7", "--innodb-flush-log-at-trx-commit=2");
        try (server;
                var connection = server.connect("");
                var row = connection.createStatement().executeQuery("select @@log_bin, @@server_id")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1) + " " + row.getString(2)).isEqualTo("1 7");
        }

        assertThat(ProcessHandle.of(server.pid()).filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThatThrownBy(() -> server.connect("")).isInstanceOf(SQLException.class);
        assertThat(server.log()).content().contains("Shutdown complete");
        assertThat(server.data()).doesNotExist();
    }

    @Test
    void endsWithTheJvmThatStartedItAlsoWhenThatIsKilled(@TempDir Path folder) throws Exception {
        var note = folder.resolve("note");
        var jvm = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-D" + MySqlDistribution.HOME + "=" + System.getProperty(MySqlDistribution.HOME),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Starter.class.getName(),
                        note.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("jvm.log").toFile())
                .start();
        try {
            await().atMost(A_MINUTE).until(() -> Files.exists(note) || !jvm.isAlive());
        } finally {
            jvm.destroyForcibly().waitFor();
        }

        var lines = Files.readAllLines(note);
        var url = lines.get(0);
        var data = Path.of(lines.get(1));
        await().atMost(A_MINUTE).until(() -> Files.notExists(data));
        assertThatThrownBy(() -> DriverManager.getConnection(url, MySqlServer.USERNAME, MySqlServer.PASSWORD))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void saysWhereTheLogIsWhenItDoesNotStart(@TempDir Path folder) {
        assertThatThrownBy(() -> MySqlServer.start(folder, "--no-such-option"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mysqld.log")
                .hasMessageContaining("no-such-option");
    }

    /** A JVM that starts a server, leaves a note of its address and its data, and waits for its end. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            var note = Path.of(arguments[0]);
            var server = MySqlServer.start(note.getParent());
            var lines = List.of(server.url(""), server.data().toString());
            Files.move(Files.write(note.resolveSibling("draft"), lines), note);
            Thread.currentThread().join();
        }
    }

    private static String one(String query) throws SQLException {
        try (var connection = open();
                var row = connection.createStatement().executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }

    private static Connection open() throws SQLException {
        var address = DatabaseUnderTest.fresh();
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }
}
