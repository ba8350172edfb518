package org.undersigned.directory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.name.NameAlignment;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How often the right name is among the first ten when it is typed not quite right, at 100,000 parties, and how long
 * that takes. Run by hand; it asserts nothing. The figures are also written to {@code target}.
 *
 * <p>A typed text that ten other names fit as well as the right one ("J. Smith") cannot tell which is meant; such ones
 * are counted apart.
 */
@ServiceTest
@Tag("bench")
class ForgivingBench {

    private static final int SHOWN = 10;
    private static final int TRIES = Integer.getInteger("undersigned.bench.variants", 300);
    private static final int WARM_UP = 60;

    @Autowired
    private PartySearch search;

    @Autowired
    private LargeDirectory directory;

    private final Random random = new Random(17);
    private final Figures figures = new Figures();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowOftenTheRightNameIsFound(TestReporter reporter) throws IOException {
        var names = directory.names();
        var readings = names.stream().map(NameAlignment::of).toList();
        var all = new ArrayList<Try>();
        for (var variant : TypedVariant.values()) {
            tries(variant, names, WARM_UP);
            var tries = tries(variant, names, TRIES);
            report(variant.name(), tries, readings);
            all.addAll(tries);
        }
        report("ALL", all, readings);
        figures.publish("forgiving", reporter);
    }

    private record Try(String name, String typed, boolean isFound, Figures.Took took) {}

    private List<Try> tries(TypedVariant variant, List<String> names, int most) {
        var tries = new ArrayList<Try>();
        while (tries.size() < most) {
            var name = names.get(random.nextInt(names.size()));
            variant.of(name, random).ifPresent(typed -> tries.add(tried(name, typed)));
        }
        return tries;
    }

    private Try tried(String name, String typed) {
        var hits = new ArrayList<PartyHit>();
        var took = Figures.time(() -> hits.addAll(search.search(typed, SHOWN)));
        return new Try(name, typed, hits.stream().anyMatch(hit -> hit.name().equals(name)), took);
    }

    private void report(String label, List<Try> tries, List<NameAlignment> names) {
        var missed = tries.stream().filter(one -> !one.isFound()).toList();
        var unclear = missed.stream().filter(one -> fitsManyAsWell(one, names)).toList();
        var lost = missed.stream().filter(one -> !unclear.contains(one)).toList();
        var clear = tries.size() - unclear.size();
        figures.report(label, tries.stream().map(Try::took));
        figures.say(String.format(
                Locale.ROOT,
                "%-36s found %.1f %% of %d, %d more could be anybody; lost, for instance: %s",
                "",
                100.0 * (clear - lost.size()) / clear,
                clear,
                unclear.size(),
                lost.stream()
                        .limit(6)
                        .map(one -> one.typed() + " (" + one.name() + ")")
                        .toList()));
    }

    private static boolean fitsManyAsWell(Try one, List<NameAlignment> names) {
        var typed = NameAlignment.of(one.typed());
        var right = NameAlignment.of(one.name());
        var fit = typed.fit(right);
        return names.stream()
                        .filter(name -> typed.fit(name) >= fit && name.score(right) < NameAlignment.SAME)
                        .limit(SHOWN)
                        .count()
                == SHOWN;
    }
}
