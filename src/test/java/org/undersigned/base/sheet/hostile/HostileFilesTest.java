package org.undersigned.base.sheet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetLimits;
import org.undersigned.base.sheet.format.FileFormat;
import org.undersigned.testing.Launch;

/** What comes of each hostile file: one sentence that says what and where, or every cell of it. */
class HostileFilesTest {

    /** The longest sentence fits into a dialog. */
    private static final int LONGEST_SENTENCE = 260;

    /** For all tests, since some of the files take long to make. */
    @TempDir
    private static Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.undersigned.base.sheet.hostile.HostileFiles#all")
    void refusesItWithAReasonOrReadsItWhole(HostileFile hostile) throws IOException {
        var file = hostile.in(folder);

        switch (hostile.expected()) {
            case HostileFile.Read read ->
                assertThat(cells(file, hostile.name())).isEqualTo(read.cells());
            case HostileFile.Refused refused ->
                assertThatExceptionOfType(Refusal.class)
                        .isThrownBy(() -> cells(file, hostile.name()))
                        .satisfies(refusal ->
                                assertThat(refusal.key()).isEqualTo("base.sheet.refused." + refused.reason()))
                        .satisfies(refusal -> assertThat(refusal.arguments())
                                .startsWith(refused.where().toArray()))
                        .satisfies(HostileFilesTest::isSaidClearly);
        }
    }

    private static void isSaidClearly(Refusal refusal) {
        assertThat(refusal.getMessage())
                .matches("“.+\\.|Sheet “.+\\.")
                .doesNotContain("{", "}")
                .hasSizeLessThan(LONGEST_SENTENCE);
    }

    /** Of which the machine's own part is some ten megabytes. */
    @Test
    void readsAllOfThemWithinAQuarterOfAGigabyte() throws IOException {
        var files = new ArrayList<String>();
        for (var hostile : HostileFiles.all().toList()) {
            files.add(hostile.in(folder).toString());
        }

        var reading = Launch.of(HostileReading.class, folder, List.of("-Xmx256m", "-XX:+UseSerialGC"), files);

        assertThat(reading.exitCode()).as(reading.output()).isZero();
        assertThat(reading.output().lines().filter(line -> line.startsWith(folder.toString())))
                .hasSameSizeAs(files);
    }

    private static List<List<String>> cells(Path file, String name) {
        try (var sheets = FileFormat.open(file, name, SheetLimits.DEFAULT)) {
            var cells = new ArrayList<List<String>>();
            sheets.forEachRow(sheets.sheetNames().getFirst(), row -> cells.add(row.cells()));
            return cells;
        }
    }
}
