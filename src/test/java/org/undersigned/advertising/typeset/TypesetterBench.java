package org.undersigned.advertising.typeset;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * How long a page of 2,000 names takes, the first time after the start and after that, with what is said of a hundred names
 * more. Run by hand; it tells times and asserts none. At most 2 s for the file and 500 ms for a preview are wanted.
 */
@Tag("bench")
class TypesetterBench {

    private static final int ROUNDS = 15;

    private static final int NAMES = 2_000;

    @Test
    void pageOfTwoThousandNames(TestReporter reporter) throws IOException {
        report(reporter, "", Ads.words(InventedNames.of(NAMES, 12)));
    }

    @Test
    void pageOfTwoThousandNamesUnderTenHeadings(TestReporter reporter) throws IOException {
        var headings = IntStream.range(0, 10)
                .mapToObj(group -> new NameHeading(group * NAMES / 10, "Discipline " + group))
                .toList();
        var words = Ads.words(InventedNames.of(NAMES, 12));
        report(
                reporter,
                " with headings",
                new AdWords(
                        words.label(),
                        words.sections(),
                        words.names(),
                        headings,
                        words.sponsorLine(),
                        words.note(),
                        words.jobNumber()));
    }

    private static void report(TestReporter reporter, String what, AdWords words) throws IOException {
        for (var layout : AdLayout.values()) {
            for (var setting : NameSetting.values()) {
                var set = new long[ROUNDS];
                var written = new long[ROUNDS];
                for (var i = 0; i < ROUNDS; i++) {
                    var start = System.nanoTime();
                    var ad = Typesetter.set(words, Ads.form(Ads.WSJ_PAGE, layout, setting));
                    var end = System.nanoTime();
                    Ads.pdf(ad);
                    set[i] = end - start;
                    written[i] = System.nanoTime() - end;
                }
                reporter.publishEntry(
                        layout + " " + setting + what,
                        "first %d ms set, %d ms written; then %d ms set, %d ms written"
                                .formatted(millis(set[0]), millis(written[0]), median(set), median(written)));
            }
        }
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return millis(sorted[sorted.length / 2]);
    }

    private static long millis(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }
}
