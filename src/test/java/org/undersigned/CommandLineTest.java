package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands beside the server, each as a process of its own on an empty data folder. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void printsASetupLinkAndThenFindsTheTrailWholeWithoutWritingAnAnchor() throws Exception {
        var link = run("setup-link");
        var verified = run("verify-trail");

        assertThat(link.output()).contains("/setup?token=");
        assertThat(link.exitCode()).isZero();
        assertThat(verified.output()).contains("The trail is whole: 1 entry.");
        assertThat(verified.exitCode()).isZero();
        assertThat(folder.resolve("data/trail-anchors.log")).doesNotExist();
    }

    @Test
    void namesTheCommandsWhenThereIsNoSuchOne() throws Exception {
        var unknown = run("frobnicate");

        assertThat(unknown.output()).contains("setup-link, verify-trail");
        assertThat(unknown.exitCode()).isEqualTo(2);
    }

    @Test
    void saysInOneLineWhyItDoesNotStartWithoutADatabase() throws Exception {
        var refused = run(
                "verify-trail",
                "-Dspring.profiles.active=mysql",
                "-Dspring.datasource.url=jdbc:mysql://127.0.0.1:1/undersigned?connectTimeout=2000",
                "-Dundersigned.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

        assertThat(refused.output()).contains("Not started: the database cannot be reached.");
        assertThat(refused.exitCode()).isEqualTo(1);
    }

    private record Finished(int exitCode, String output) {}

    private Finished run(String command, String... settings) throws IOException, InterruptedException {
        var line = new ArrayList<String>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(Arrays.asList(settings));
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Application.class.getName(), command));
        var process = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Finished(process.exitValue(), output);
    }
}
