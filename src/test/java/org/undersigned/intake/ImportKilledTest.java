package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.testing.Database;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.DatabaseUnderTest.Address;
import org.undersigned.testing.Launch;

/**
 * The product is killed while it applies an import, started again, killed again. In the end every row is there once.
 * {@code -Dundersigned.test.kills} says how often, {@code -Dundersigned.test.seed} with which chances.
 */
@Tag("database")
class ImportKilledTest {

    private static final int KILLS = Integer.getInteger("undersigned.test.kills", 2);
    private static final long SEED = Long.getLong("undersigned.test.seed", System.nanoTime());
    private static final int LONGEST_WAIT_MILLIS = 150;

    /** Who goes on, and with how many attempts, depends on how often it was killed. */
    private static final Set<String> OF_ATTEMPTS = Set.of("staff_user", "job");

    private static final String APPLY_STARTED = "intake.import.apply-started";

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void appliesEachRowOnceHoweverOftenItIsKilled() throws Exception {
        var clean = address("clean");
        run(clean, null, null);

        var killed = address("killed");
        @Nullable String id = null;
        for (var kill = 0; kill < KILLS; kill++) {
            var done = ApplyingProcess.ROWS * kill / KILLS + random.nextInt(ApplyingProcess.ROWS / KILLS);
            id = run(killed, id, line -> line.startsWith(ApplyingProcess.DONE) && number(line) >= done);
            assertThat(look(killed, ImportKilledTest::halfDone))
                    .as("seed %d", SEED)
                    .isEmpty();
        }
        run(killed, id, null);

        assertThat(look(killed, ImportKilledTest::contents))
                .as("seed %d", SEED)
                .isEqualTo(look(clean, ImportKilledTest::contents))
                .containsEntry("created", ApplyingProcess.ROWS);
    }

    private Address address(String name) {
        return DatabaseUnderTest.isMySql()
                ? DatabaseUnderTest.fresh()
                : new Address(
                        "jdbc:h2:file:" + folder.resolve(name)
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                                + ";TIME ZONE=UTC;WRITE_DELAY=0",
                        "sa",
                        "");
    }

    private static List<String> settings(Address address) {
        var settings = new ArrayList<>(DatabaseUnderTest.settingsOfOneAccount(address));
        settings.addAll(List.of(
                "spring.profiles.active=test",
                "undersigned.db.may-forget=false",
                "undersigned.trail.anchor-file=anchors-" + address.url().hashCode()));
        return settings;
    }

    /**
     * Applies to the end, or up to some line of what the process says and a moment longer, when it is killed.
     *
     * @param id the import to go on with, null to make one
     * @param isEnough the line after which it is killed, null to let it come to its end
     * @return the import
     */
    private String run(Address address, @Nullable String id, @Nullable Predicate<String> isEnough) throws Exception {
        var options = new ArrayList<>(Launch.QUICKLY);
        options.add("-Xmx1g");
        settings(address).forEach(setting -> options.add("-D" + setting));
        var line = Launch.command(ApplyingProcess.class, options);
        if (id != null) {
            line.add(id);
        }
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader()) {
            var said = read(output, isEnough == null ? one -> false : isEnough);
            if (isEnough == null) {
                assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
            } else {
                process.waitFor(random.nextInt(LONGEST_WAIT_MILLIS), TimeUnit.MILLISECONDS);
            }
            return said.stream()
                    .filter(one -> one.startsWith(ApplyingProcess.IMPORT))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(String.join("\n", said)))
                    .substring(ApplyingProcess.IMPORT.length());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static List<String> read(BufferedReader output, Predicate<String> isEnough) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (isEnough.test(line)) {
                break;
            }
        }
        return said;
    }

    private static int number(String line) {
        return Integer.parseInt(line.substring(ApplyingProcess.DONE.length()));
    }

    private static <T> T look(Address address, Function<Database, T> at) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.username(), address.password())) {
            return at.apply(Database.on(connection));
        }
    }

    /** What is not as the lines say: a party without a line that created it, or the other way round. */
    private static List<String> halfDone(Database database) {
        return database.jdbc()
                .queryForList(
                        "select name from import_line where outcome is not null and party_id not in"
                                + " (select id from party) union all select name from party where id not in"
                                + " (select party_id from import_line where party_id is not null)",
                        String.class);
    }

    private static Map<String, Integer> contents(Database database) {
        var ofAttempts = new HashSet<>(OF_ATTEMPTS);
        ofAttempts.addAll(Database.TRAIL);
        var contents = new TreeMap<>(database.countsBut(ofAttempts));
        database.jdbc().query("select verb, count(*) from audit_event group by verb", row -> {
            if (!row.getString(1).equals(APPLY_STARTED)) {
                contents.put(row.getString(1), row.getInt(2));
            }
        });
        contents.put("created", database.count("import_line where outcome = 'CREATED'"));
        contents.put("names", database.count("(select distinct name from import_line) as names"));
        return contents;
    }
}
