package org.undersigned.base.sheet.fuzz;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.undersigned.base.sheet.fuzz.SheetFuzz.AnyFile;
import org.undersigned.base.sheet.fuzz.SheetFuzz.WorkbookPart;

/**
 * Runs what fuzzing begins with, what it has found, and some thousand mutations that are the same each time. How to let
 * a fuzzer look for more is said at {@link SheetFuzzBench}.
 */
class SheetFuzzTest {

    private static final int MUTATIONS = Integer.getInteger("undersigned.fuzz.mutations", 3_000);

    @TestFactory
    List<DynamicTest> readsOrRefusesAnyFile() {
        return runs(AnyFile.class, AnyFile::fuzzerTestOneInput, FuzzSeeds.files());
    }

    @TestFactory
    List<DynamicTest> readsOrRefusesAnyPartOfAWorkbook() {
        return runs(WorkbookPart.class, WorkbookPart::fuzzerTestOneInput, FuzzSeeds.parts());
    }

    private static List<DynamicTest> runs(Class<?> target, Consumer<byte[]> fuzz, List<byte[]> seeds) {
        return List.of(
                DynamicTest.dynamicTest("seeds", () -> seeds.forEach(seed -> run(fuzz, seed))),
                DynamicTest.dynamicTest(
                        "findings", () -> FuzzSeeds.findings(target).forEach(finding -> run(fuzz, finding))),
                DynamicTest.dynamicTest("mutations", () -> {
                    var random = new Random(7);
                    for (var i = 0; i < MUTATIONS; i++) {
                        var other = seeds.get(random.nextInt(seeds.size()));
                        run(fuzz, FuzzSeeds.mutated(seeds.get(i % seeds.size()), other, random));
                    }
                }));
    }

    private static void run(Consumer<byte[]> fuzz, byte[] input) {
        try {
            fuzz.accept(input);
        } catch (RuntimeException | Error e) {
            throw new AssertionError("By the input " + HexFormat.of().formatHex(input), e);
        }
    }
}
