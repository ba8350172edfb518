package org.undersigned;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.testing.Launch;

/** The commands beside the server, each as a process of its own on an empty data folder. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void printsASetupLinkAndFindsTheTrailWholeWithoutWritingAnAnchor() {
        var link = Launch.in(folder, List.of(), "setup-link");
        var verified = Launch.in(folder, List.of(), "verify-trail");

        assertThat(link.output()).contains("/setup?token=");
        assertThat(link.exitCode()).isZero();
        assertThat(verified.output()).contains("The trail is whole: 1 entry.");
        assertThat(verified.exitCode()).isZero();
        assertThat(folder.resolve("data/trail-anchors.log")).doesNotExist();
    }

    @Test
    void scoresPairsOfNamesWithoutADatabase() throws IOException {
        Files.writeString(folder.resolve("pairs.csv"), "a,b\nBob Smith,Robert Smith\nJohn Smith,John Brown\n");

        var scored = Launch.in(folder, List.of(), "score-pairs", "pairs.csv");
        var missing = Launch.in(folder, List.of(), "score-pairs", "others.csv");

        assertThat(scored.output().lines())
                .hasSize(3)
                .startsWith("a,b,score,decision")
                .anyMatch(line -> line.matches("Bob Smith,Robert Smith,\\d+,same"))
                .anyMatch(line -> line.matches("John Smith,John Brown,\\d+,different"));
        assertThat(scored.exitCode()).isZero();
        assertThat(missing.output()).contains("others.csv").doesNotContain("Exception");
        assertThat(missing.exitCode()).isOne();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void namesTheCommandsWhenThereIsNoSuchOne() {
        var unknown = Launch.in(folder, List.of(), "frobnicate");

        assertThat(unknown.output()).contains("read-article, rotate-vault, score-pairs, setup-link, verify-trail");
        assertThat(unknown.exitCode()).isEqualTo(2);
    }
}
