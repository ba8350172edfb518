package org.undersigned.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A MySQL server of its own on a free loopback port, with an empty data folder that goes when it ends. Commits are as
 * durable as in production and nothing is logged for replicas, unless the options say otherwise.
 */
final class MySqlServer implements AutoCloseable {

    static final String USERNAME = "root";
    static final String PASSWORD = "";

    /** Two accounts as the README makes them: one owns a schema, with the other the product works. */
    static final String OWNER = "undersigned_owner";

    static final String PRODUCT = "undersigned";
    static final String PASSWORD_OF_BOTH = "seven otters";

    private static final Path FOLDER = Path.of("target", "mysql");
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final long SHORTEST_PAUSE = Duration.ofMillis(10).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(500).toNanos();

    /**
     * Runs the server under a watch: when this JVM ends, in whatever way, the pipe to the watch breaks, and the watch
     * kills the server and takes the data folder away. A shutdown hook would miss a killed JVM, and would run beside the
     * hooks of applications that still talk to the server.
     */
    private static final String WATCHED = """
        data=$1; shift; exec 3<&0
        { read -r _ <&3; kill -9 $$; rm -rf "$data"; } >/dev/null 2>&1 &
        exec "$@" 3<&- </dev/null\
        """;

    /** Text is compared to the letter also where no column is involved, and every time is in UTC. */
    private static final String SETTINGS = "?connectionCollation=utf8mb4_0900_bin&connectionTimeZone=UTC"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&useLocalSessionState=true&sslMode=DISABLED"
            + "&allowPublicKeyRetrieval=true";

    private final int port;
    private final Path data;
    private final Path log;
    private final Process process;

    private MySqlServer(int port, Path data, Path log, Process process) {
        this.port = port;
        this.data = data;
        this.log = log;
        this.process = process;
    }

    /** Starts the server of {@link MySqlDistribution#unpacked()}; of equal options of mysqld the last one counts. */
    static MySqlServer start(String... options) {
        return start(FOLDER, options);
    }

    /** Starts it in a folder of its own below the given one, where its log stays. */
    static MySqlServer start(Path parent, String... options) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(parent.toAbsolutePath()), "server");
            return start(MySqlDistribution.unpacked(), folder, List.of(options));
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL does not start in " + parent, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while MySQL starts", e);
        }
    }

    private static MySqlServer start(MySqlDistribution distribution, Path folder, List<String> options)
            throws IOException, InterruptedException {
        var data = folder.resolve("data");
        var log = folder.resolve("mysqld.log");
        var port = freePort();
        distribution.makeData(data);
        var command = new ArrayList<>(List.of("sh", "-c", WATCHED, "mysqld", data.toString()));
        command.addAll(distribution.command(data, settings(port)));
        command.addAll(options);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        var server = new MySqlServer(port, data, log, process);
        server.awaitReady();
        return server;
    }

    private static List<String> settings(int port) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysqld.sock",
                "--pid-file=mysqld.pid",
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_bin",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=1G",
                "--innodb-redo-log-capacity=1G");
    }

    /** A port below those that the system hands out by itself, so that nobody takes it before the server does. */
    private static int freePort() throws IOException {
        var ports = ThreadLocalRandom.current().ints(100, 20_000, 32_000);
        return ports.filter(MySqlServer::isFree).findFirst().orElseThrow(() -> new IOException("No port is free"));
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private void awaitReady() throws IOException {
        var giveUp = System.nanoTime() + START_LIMIT.toNanos();
        var pause = SHORTEST_PAUSE;
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > giveUp) {
                close();
                throw new IllegalStateException("MySQL is not ready. " + MySqlDistribution.lastWords(log));
            }
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE);
        }
    }

    private boolean answers() {
        try (var connection = connect("")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(url(schema), USERNAME, PASSWORD);
    }

    /** The JDBC address of a schema, with no schema chosen when the name is empty. */
    String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema + SETTINGS;
    }

    /** Creates an empty schema as the product wants it, with an owner. */
    void createSchema(String name) {
        execute(
                "create database " + name + " character set utf8mb4 collate utf8mb4_0900_bin",
                "create user if not exists " + OWNER + " identified by '" + PASSWORD_OF_BOTH + "'",
                "create user if not exists " + PRODUCT + " identified by '" + PASSWORD_OF_BOTH + "'",
                "grant all on " + name + ".* to " + OWNER + " with grant option",
                "grant select on " + name + ".* to " + PRODUCT);
    }

    /** Does something as root. */
    private void execute(String... statements) {
        try (var connection = connect("");
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("MySQL refuses " + List.of(statements) + "; its log is " + log, e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Where its data is until it ends. */
    Path data() {
        return data;
    }

    /** What the server says about itself; it stays when the server and its data are gone. */
    Path log() {
        return log;
    }

    /** Ends the server in an orderly way and waits until its data is gone. */
    @Override
    public void close() {
        // Process.destroy would also close the pipe, and with it wake the watch.
        process.toHandle().destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        var giveUp = System.nanoTime() + STOP_LIMIT.toNanos();
        while (Files.exists(data) && System.nanoTime() < giveUp) {
            LockSupport.parkNanos(SHORTEST_PAUSE);
        }
    }
}
