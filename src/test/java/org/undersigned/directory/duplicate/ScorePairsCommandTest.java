package org.undersigned.directory.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.Refusal;

/** What the command prints, and that it prints nothing when it refuses. */
class ScorePairsCommandTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void readsTheTwoColumnsWhereverTheyStandAndPrintsEachPair() throws IOException {
        run(file("number,B , A\n1,習近平,习近平\n2,김정은,이정은\n"));

        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("a,b,score,decision", "习近平,習近平,100,same", "이정은,김정은,58,different");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,c\nJane Roe,Jane Roe\n", "one,other\nJane Roe,Jane Roe\n"})
    void refusesAFileWithoutOneOfTheColumns(String content) throws IOException {
        refuses("directory.refused.no-column", file(content));
    }

    @Test
    void refusesCharactersThatCannotBeRead() throws IOException {
        var bytes = "a,b\nZoë Roe,Zoë Röe\nMötley,Crüe\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = 'x';
        refuses("base.sheet.refused.broken-encoding", Files.write(folder.resolve("pairs.csv"), bytes));
    }

    @Test
    void refusesAFileThatIsNotThereAndAFolder() {
        refuses("directory.refused.no-file", folder.resolve("none.csv"));
        refuses("directory.refused.no-file", folder);
    }

    @Test
    void asksForExactlyOneFile() throws IOException {
        var pairs = file("a,b\n").toString();

        for (var arguments : List.of(List.<String>of(), List.of(pairs, pairs))) {
            assertThat(new ScorePairsCommand().run(arguments, new PrintStream(printed)))
                    .isEqualTo(2);
        }
        assertThat(printed.size()).isZero();
    }

    private void refuses(String key, Path file) {
        assertThatThrownBy(() -> run(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(printed.size()).isZero();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("pairs.csv"), content);
    }

    private void run(Path file) {
        assertThat(new ScorePairsCommand().run(List.of(file.toString()), new PrintStream(printed)))
                .isZero();
    }
}
