package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long search and lists take the server at 100,000 parties. Run by hand; it tells times and asserts none. The
 * figures are also written to {@code target/bench-directory.txt}.
 */
@ServiceTest
@Tag("bench")
class DirectoryBench {

    private static final int PARTIES = Integer.getInteger("undersigned.bench.parties", 100_000);
    private static final int BATCH = 500;
    private static final int PAGE = 50;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private PartyMatching matching;

    @Autowired
    private PlatformTransactionManager transactions;

    /** The nanoseconds of a call: by the clock, and of this thread's work, which a busy machine does not stretch. */
    private record Took(long elapsed, long work) {}

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> figures = new ArrayList<>();

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsHowLongSearchAndListsTake(TestReporter reporter) throws IOException {
        var names = fill();
        measureTyping(names);
        measureLists(names);
        measureMatching(names);
        var text = String.join(System.lineSeparator(), figures);
        reporter.publishEntry("directory", text);
        Files.writeString(Path.of("target", "bench-directory.txt"), text);
    }

    private List<String> fill() {
        var generated = new GeneratedNames(7);
        var disciplines = List.of("acting", "music", "writing", "journalism", "sport");
        var names = new ArrayList<String>();
        var transaction = new TransactionTemplate(transactions);
        var start = System.nanoTime();
        for (var made = 0; made < PARTIES; made += BATCH) {
            transaction.executeWithoutResult(status -> {
                for (var i = 0; i < BATCH; i++) {
                    var party = generated.party().withDisciplines(generated.pick(disciplines));
                    var details = generated.number(50) == 0 ? party.withTags("wave-" + generated.number(5)) : party;
                    parties.create(details);
                    names.add(details.names().getFirst().text());
                }
            });
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        figures.add(String.format(
                Locale.ROOT, "create: %d parties in %.1f s, %.0f a second", PARTIES, seconds, PARTIES / seconds));
        return names;
    }

    /** Every keystroke from the second letter on, of whole names, of family names alone, and of pieces of names. */
    private void measureTyping(List<String> names) {
        var picked = new GeneratedNames(11);
        var whole = new ArrayList<String>();
        var last = new ArrayList<String>();
        var inside = new ArrayList<String>();
        for (var i = 0; i < 60; i++) {
            var name = picked.pick(names);
            whole.addAll(keystrokes(name));
            last.addAll(keystrokes(name.substring(name.lastIndexOf(' ') + 1)));
            var from = picked.number(Math.max(1, name.length() - 5));
            inside.add(name.substring(from, Math.min(name.length(), from + 3 + picked.number(4))));
        }
        for (var round = 0; round < 2; round++) {
            var label = round == 0 ? "search, cold: " : "search: ";
            report(label + "whole names", whole.stream().map(typed -> time(() -> search.search(typed, 10))));
            report(label + "last words", last.stream().map(typed -> time(() -> search.search(typed, 10))));
            report(label + "pieces", inside.stream().map(typed -> time(() -> search.search(typed, 10))));
        }
        figures.add("slowest: "
                + Stream.of(whole, last, inside)
                        .flatMap(List::stream)
                        .distinct()
                        .map(typed -> new Typed(
                                typed, time(() -> search.search(typed, 10)).work()))
                        .sorted(Comparator.comparingLong(Typed::work).reversed())
                        .limit(12)
                        .map(typed -> typed.text() + " " + typed.work() / 1_000_000 + " ms")
                        .collect(Collectors.joining(", ")));
    }

    private record Typed(String text, long work) {}

    private static List<String> keystrokes(String name) {
        return IntStream.rangeClosed(2, Math.max(2, name.length()))
                .mapToObj(length -> name.substring(0, Math.min(length, name.length())))
                .toList();
    }

    private void measureLists(List<String> names) {
        var all = PartyFilter.ALL;
        list("all, first page", all, 0);
        list("all, middle", all, PARTIES / 2);
        list("all, by change", all.orderedBy(PartyFilter.Order.CHANGED, true), 0);
        list("all, by kind", all.orderedBy(PartyFilter.Order.KIND, false), 0);
        list("organisations", all.withKinds(Set.of(PartyKind.ORGANISATION)), 0);
        list("music", all.withDisciplines(Set.of("music")), 0);
        list("music, middle", all.withDisciplines(Set.of("music")), PARTIES / 10);
        list("tag", all.withTags(Set.of("wave-3")), 0);
        list(
                "music, organisations, tag",
                all.withDisciplines(Set.of("music"))
                        .withKinds(Set.of(PartyKind.ORGANISATION))
                        .withTags(Set.of("wave-3")),
                0);
        for (var text : List.of("ma", "son", "john", "smith", "john smith", "ohnso", "the", "stones", "zoe", "xq")) {
            list("text " + text, all.withText(text), 0);
        }
        list("text john, music", all.withText("john").withDisciplines(Set.of("music")), 0);
        var picked = new GeneratedNames(13);
        report("list: text of a name", IntStream.range(0, 200).mapToObj(i -> {
            var name = picked.pick(names);
            var text = name.substring(0, Math.max(2, picked.number(name.length())));
            return time(() -> page(all.withText(text), 0));
        }));
    }

    /** Another page each time, since H2 answers a statement that is repeated from memory. */
    private void list(String label, PartyFilter filter, int offset) {
        report("list: " + label, IntStream.range(0, 20).mapToObj(i -> time(() -> page(filter, offset + i))));
    }

    private List<PartyRow> page(PartyFilter filter, int offset) {
        var count = parties.count(filter);
        var rows = parties.rows(filter, offset, PAGE);
        assertThat(rows.size()).isLessThanOrEqualTo(Math.max(0, count));
        return rows;
    }

    private void measureMatching(List<String> names) {
        var some = names.subList(0, 1_000);
        report("same names of 1,000", IntStream.range(0, 10).mapToObj(i -> time(() -> matching.sameNames(some))));
    }

    private static Took time(Runnable action) {
        var start = System.nanoTime();
        var startOfWork = THREADS.getCurrentThreadCpuTime();
        action.run();
        return new Took(System.nanoTime() - start, THREADS.getCurrentThreadCpuTime() - startOfWork);
    }

    private void report(String label, Stream<Took> measured) {
        var all = measured.toList();
        var elapsed = all.stream().mapToLong(Took::elapsed).sorted().toArray();
        var work = all.stream().mapToLong(Took::work).sorted().toArray();
        figures.add(String.format(
                Locale.ROOT,
                "%-36s median %6.1f ms   p95 %6.1f ms   (of this thread's work %6.1f ms, %6.1f ms)   of %d",
                label,
                elapsed[elapsed.length / 2] / 1e6,
                elapsed[elapsed.length * 95 / 100] / 1e6,
                work[work.length / 2] / 1e6,
                work[work.length * 95 / 100] / 1e6,
                elapsed.length));
    }
}
