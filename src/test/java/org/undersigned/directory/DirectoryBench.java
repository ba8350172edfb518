package org.undersigned.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.undersigned.access.Role;
import org.undersigned.testing.Figures;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * How long search and lists take the server at 100,000 parties. Run by hand; it tells times and asserts none. The
 * figures are also written to {@code target}.
 */
@ServiceTest
@Tag("bench")
class DirectoryBench {

    private static final int PARTIES = LargeDirectory.PARTIES;
    private static final int PAGE = 50;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartySearch search;

    @Autowired
    private PartyMatching matching;

    @Autowired
    private LargeDirectory directory;

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
    void tellsHowLongSearchAndListsTake(TestReporter reporter) throws IOException {
        var names = directory.names();
        figures.say(String.format(
                Locale.ROOT,
                "create: %d parties in %.1f s, %.0f a second",
                PARTIES,
                directory.seconds(),
                PARTIES / directory.seconds()));
        measureTyping(names);
        measureLists(names);
        measureMatching(names);
        figures.publish("directory", reporter);
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
            figures.report(
                    label + "whole names", whole.stream().map(typed -> Figures.time(() -> search.search(typed, 10))));
            figures.report(
                    label + "last words", last.stream().map(typed -> Figures.time(() -> search.search(typed, 10))));
            figures.report(
                    label + "pieces", inside.stream().map(typed -> Figures.time(() -> search.search(typed, 10))));
        }
        figures.say("slowest: "
                + Stream.of(whole, last, inside)
                        .flatMap(List::stream)
                        .distinct()
                        .map(typed -> new Typed(
                                typed,
                                Figures.time(() -> search.search(typed, 10)).work()))
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
        figures.report("list: text of a name", IntStream.range(0, 200).mapToObj(i -> {
            var name = picked.pick(names);
            var text = name.substring(0, Math.max(2, picked.number(name.length())));
            return Figures.time(() -> page(all.withText(text), 0));
        }));
    }

    /** Another page each time, since H2 answers a statement that is repeated from memory. */
    private void list(String label, PartyFilter filter, int offset) {
        figures.report(
                "list: " + label, IntStream.range(0, 20).mapToObj(i -> Figures.time(() -> page(filter, offset + i))));
    }

    private List<PartyRow> page(PartyFilter filter, int offset) {
        var count = parties.count(filter);
        var rows = parties.rows(filter, offset, PAGE);
        assertThat(rows.size()).isLessThanOrEqualTo(Math.max(0, count));
        return rows;
    }

    private void measureMatching(List<String> names) {
        var some = names.subList(0, 1_000);
        figures.report(
                "same names of 1,000",
                IntStream.range(0, 10).mapToObj(i -> Figures.time(() -> matching.sameNames(some))));
    }
}
