package org.undersigned.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.base.sheet.workbook.EndlessWorkbook;
import org.undersigned.testing.Launch;

class ScratchFilesTest {

    @TempDir
    private Path folder;

    @Test
    void leavesNothingBehind() {
        var launch = Launch.of(Task.class, folder, options(), List.of());
        assertThat(launch.exitCode()).as(launch.output()).isZero();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesAwayWhatAKilledProcessHasLeftAndNothingOfOneThatRuns() throws Exception {
        var running = start(EndlessWorkbook.class);
        try {
            awaitLine(running);
            var ofRunning = found();
            assertThat(ofRunning).hasSizeGreaterThan(1);

            var killed = start(EndlessWorkbook.class);
            awaitLine(killed);
            killed.destroyForcibly().waitFor();
            assertThat(found()).hasSizeGreaterThan(ofRunning.size());

            var launch = Launch.of(Task.class, folder, options(), List.of());
            assertThat(launch.exitCode()).as(launch.output()).isZero();
            assertThat(found()).containsExactlyInAnyOrderElementsOf(ofRunning);
        } finally {
            running.destroyForcibly().waitFor();
        }
    }

    private Process start(Class<?> main) throws IOException {
        return new ProcessBuilder(Launch.command(main, options()))
                .redirectErrorStream(true)
                .start();
    }

    private static void awaitLine(Process process) throws IOException {
        var reader = process.inputReader();
        for (var line = reader.readLine(); !EndlessWorkbook.UNDER_WAY.equals(line); line = reader.readLine()) {
            assertThat(line).as("It has ended").isNotNull();
        }
    }

    private List<String> options() {
        return List.of("-Xmx128m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + folder);
    }

    private List<Path> found() throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            return content.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Takes away what others have left and works on files of its own, one of which it forgets. */
    static final class Task {

        public static void main(String[] arguments) throws IOException {
            ScratchFiles.sweep();
            Files.writeString(ScratchFiles.create(), "Ada Quill");
            Files.delete(ScratchFiles.create());
        }
    }
}
