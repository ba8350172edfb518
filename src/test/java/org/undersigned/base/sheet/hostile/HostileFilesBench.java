package org.undersigned.base.sheet.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.testing.Figures;

/** How long each hostile file takes and how large the heap becomes. Run by hand; it tells figures and asserts none. */
@Tag("bench")
class HostileFilesBench {

    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    @TempDir
    private Path folder;

    private final Figures figures = new Figures();

    @Test
    void tellsWhatEachTakes(TestReporter reporter) throws IOException {
        for (var hostile : HostileFiles.all().toList()) {
            var file = hostile.in(folder);
            System.gc();
            HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
            var before = peak();
            var took = Figures.time(() -> HostileReading.outcome(file));
            figures.say(String.format(
                    Locale.ROOT,
                    "%-55s %6.0f ms (of this thread's work %6.0f ms) %6d MB",
                    hostile.what(),
                    took.elapsed() / 1e6,
                    took.work() / 1e6,
                    peak() - before >> 20));
        }
        figures.publish("hostile-files", reporter);
    }

    /** With what is garbage by then: an upper bound. */
    private static long peak() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
