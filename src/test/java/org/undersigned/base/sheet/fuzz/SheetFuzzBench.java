package org.undersigned.base.sheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.base.sheet.fuzz.SheetFuzz.AnyFile;
import org.undersigned.base.sheet.fuzz.SheetFuzz.WorkbookPart;
import org.undersigned.testing.Launch;

/**
 * Lets Jazzer look for inputs that the readers of spreadsheets cannot take: {@code ./mvnw verify -Pbench,fuzz
 * -Dtest=SheetFuzzBench}, for a minute each or {@code -Dundersigned.fuzz.seconds}. What it finds stands in
 * {@code target/fuzz} and belongs, once it is mended, into {@code fuzz/findings.txt}.
 */
@Tag("bench")
@EnabledIf("jazzerIsThere")
class SheetFuzzBench {

    private static final int SECONDS = Integer.getInteger("undersigned.fuzz.seconds", 60);
    private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

    /** Without them the fuzzer does not see how far it gets. */
    private static final String INCLUDES = "org.undersigned.base.sheet.**:com.fasterxml.aalto.**:de.siegmar.fastcsv.**";

    static boolean jazzerIsThere() {
        try {
            return Class.forName(JAZZER, false, SheetFuzzBench.class.getClassLoader()) != null;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {AnyFile.class, WorkbookPart.class})
    void findsNothing(Class<?> target) throws IOException, ClassNotFoundException {
        var folder = Path.of("target", "fuzz", target.getSimpleName()).toAbsolutePath();
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var seeds = new ArrayList<>(FuzzSeeds.findings(target));
        seeds.addAll(target == AnyFile.class ? FuzzSeeds.files() : FuzzSeeds.parts());
        for (var seed : seeds) {
            Files.write(corpus.resolve("seed-" + seeds.indexOf(seed)), seed);
        }

        var fuzzing = Launch.of(
                Class.forName(JAZZER),
                folder,
                SECONDS + 120,
                List.of(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:+EnableDynamicAgentLoading",
                        "-XX:-OmitStackTraceInFastThrow"),
                List.of(
                        "--target_class=" + target.getName(),
                        "--instrumentation_includes=" + INCLUDES,
                        "--custom_hook_includes=" + INCLUDES,
                        "-max_total_time=" + SECONDS,
                        "-max_len=4096",
                        "-timeout=60",
                        corpus.toString()));

        Files.writeString(folder.resolve("log.txt"), fuzzing.output());
        assertThat(fuzzing.exitCode()).as(fuzzing.output()).isZero();
    }
}
