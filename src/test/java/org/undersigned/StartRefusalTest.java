package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.Launch;

/** The product that does not start, as a process of its own: one line that says why, and exit code 1. */
class StartRefusalTest {

    /** A random one, for this test alone. */
    private static final String KEY = "undersigned.master-key=yVz6ZrjbqYJdMXgjHBkdTZhdVRN80f/VWRQ/ABvWghU=";

    @TempDir
    private Path folder;

    @Test
    void refusesADatabaseThatCannotBeReached() {
        refuses(
                "Not started: the database cannot be reached.",
                "spring.profiles.active=mysql",
                "spring.datasource.url=jdbc:mysql://127.0.0.1:1/undersigned?connectTimeout=2000",
                KEY);
    }

    @Test
    void refusesTheWrongPasswordAndThenAFileThatEverybodyCanRead() throws IOException {
        assertThat(Launch.in(folder, List.of(KEY), "verify-trail").exitCode()).isZero();
        refuses("Not started: the database refused the user or the password.", "spring.datasource.password=guess", KEY);

        var file = folder.resolve("data/undersigned.mv.db");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        refuses("Not started: everybody on this machine can read ", KEY);
    }

    @Test
    @Tag("database")
    @EnabledIf("org.undersigned.testing.DatabaseUnderTest#isMySql")
    void refusesTheWrongPasswordForMySql() {
        var address = DatabaseUnderTest.fresh();

        refuses(
                "Not started: the database refused the user or the password.",
                "spring.profiles.active=mysql",
                "spring.datasource.url=" + address.url(),
                "spring.datasource.password=guess",
                KEY);
    }

    @Test
    @Tag("database")
    @EnabledIf("org.undersigned.testing.DatabaseUnderTest#isMySql")
    void warnsInOneLineWhereTheOneAccountForMySqlMayChangeTheTrail() {
        var settings = new ArrayList<>(DatabaseUnderTest.settingsOfOneAccount(DatabaseUnderTest.fresh()));
        settings.addAll(List.of("spring.profiles.active=mysql", KEY));

        var verified = Launch.in(folder, settings, "verify-trail");

        assertThat(verified.output()).contains("The trail is not protected by grants");
        assertThat(verified.warnings()).hasSize(2).last().isEqualTo("The trail is whole: 0 entries.");
        assertThat(verified.exitCode()).isZero();
    }

    private void refuses(String line, String... settings) {
        var refused = Launch.in(folder, List.of(settings), "--server.port=0");

        assertThat(refused.warnings()).singleElement().asString().contains(line);
        assertThat(refused.exitCode()).isEqualTo(1);
    }
}
