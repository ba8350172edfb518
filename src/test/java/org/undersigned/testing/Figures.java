package org.undersigned.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;

/** What a benchmark has measured, for the console and for a file under {@code target}. */
public final class Figures {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> lines = new ArrayList<>();

    /** The nanoseconds of a call: by the clock, and of this thread's work, which a busy machine does not stretch. */
    public record Took(long elapsed, long work) {}

    public static Took time(Runnable action) {
        var start = System.nanoTime();
        var startOfWork = THREADS.getCurrentThreadCpuTime();
        action.run();
        return new Took(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - startOfWork);
    }

    public void say(String line) {
        lines.add(line);
    }

    /** A line with the median and the 95th percentile of what was measured. */
    public void report(String label, Stream<Took> measured) {
        var all = measured.toList();
        var elapsed = all.stream().mapToLong(Took::elapsed).sorted().toArray();
        var work = all.stream().mapToLong(Took::work).sorted().toArray();
        lines.add(String.format(
                Locale.ROOT,
                "%-36s median %6.1f ms   p95 %6.1f ms   (of this thread's work %6.1f ms, %6.1f ms)   of %d",
                label,
                elapsed[elapsed.length / 2] / 1e6,
                elapsed[elapsed.length * 95 / 100] / 1e6,
                work[work.length / 2] / 1e6,
                work[work.length * 95 / 100] / 1e6,
                elapsed.length));
    }

    public void publish(String name, TestReporter reporter) throws IOException {
        var database = DatabaseUnderTest.isMySql() ? "mysql" : "h2";
        var text = String.join(System.lineSeparator(), lines);
        reporter.publishEntry(name + " on " + database, text);
        Files.writeString(Path.of("target", "bench-" + name + "-" + database + ".txt"), text);
    }
}
