package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Ids;
import org.undersigned.directory.PartyKind;

class EditionDifferenceTest {

    private final Map<String, UUID> keys = new HashMap<>();

    @Test
    void tellsWhoWasAddedAndWhoWasRemoved() {
        var difference = EditionDifference.between(list("Ada", "Bob", "Cy"), list("Ada", "Cy", "Dan"));

        assertThat(difference.added()).extracting(EditionLine::credited).containsExactly("Dan");
        assertThat(difference.removed()).extracting(EditionLine::credited).containsExactly("Bob");
        assertThat(difference.corrected()).isEmpty();
        assertThat(difference.reordered()).isEmpty();
    }

    @Test
    void tellsOfNobodyWhoWasOnlyPushedAlong() {
        var difference = EditionDifference.between(list("Bob", "Cy", "Dan"), list("Aaron", "Abe", "Bob", "Cy", "Dan"));

        assertThat(difference.reordered()).isEmpty();
    }

    @Test
    void tellsTheFewestWhoStandElsewhere() {
        var difference =
                EditionDifference.between(list("Ada", "Bob", "Cy", "Dan"), list("Dan", "Ada", "Bob", "Cy", "Eve"));

        assertThat(difference.reordered())
                .extracting(
                        move -> move.after().credited(),
                        move -> move.before().position(),
                        move -> move.after().position())
                .containsExactly(tuple("Dan", 4, 1));
        assertThat(difference.isEmpty()).isFalse();
    }

    @Test
    void tellsOfNobodyWhoStandsAtTheSamePlace() {
        var difference = EditionDifference.between(list("Ada", "Bob", "Cy"), list("Cy", "Bob", "Ada"));
        assertThat(difference.reordered())
                .extracting(move -> move.after().credited())
                .containsExactly("Cy", "Ada");

        var pushed = EditionDifference.between(list("Ada", "Bob"), list("Eve", "Bob", "Ada"));
        assertThat(pushed.reordered())
                .extracting(move -> move.after().credited())
                .containsExactly("Ada");
    }

    @Test
    void tellsACorrectedNameThatMovedOnlyAsCorrected() {
        var before = list("Abel", "Bob", "Cy");
        keys.put("Zabel", keys.get("Abel"));

        var difference = EditionDifference.between(before, list("Bob", "Cy", "Zabel"));

        assertThat(difference.corrected())
                .extracting(
                        each -> each.before().credited(), each -> each.after().credited())
                .containsExactly(tuple("Abel", "Zabel"));
        assertThat(difference.reordered()).isEmpty();
    }

    @Test
    void followsAPartyThatSignedAnew() {
        var before = list("Ada");
        var line = before.getFirst();
        var anew = new EditionLine(
                1, Ids.next(), line.party(), "Ada", "ada", null, null, PartyKind.PERSON, null, false, true);

        assertThat(EditionDifference.between(before, List.of(anew)).isEmpty()).isTrue();
    }

    @Test
    void findsTheFewestMovesAmongManyOrders() {
        for (var order : orders(List.of(1, 2, 3, 4, 5, 6))) {
            var moved = KeptOrder.moved(order, at -> false);

            assertThat(isAscending(without(order, moved))).as(order.toString()).isTrue();
            assertThat(moved).as(order.toString()).hasSize(order.size() - longestByTrial(order));
        }
    }

    @Test
    void tellsOfLongListsWithoutComparingEachWithEach() {
        var places = IntStream.range(0, 100_000).boxed().toList().reversed();

        assertThat(KeptOrder.moved(places, at -> false)).hasSize(99_999);
    }

    private List<EditionLine> list(String... names) {
        var lines = new ArrayList<EditionLine>();
        for (var name : names) {
            var key = keys.computeIfAbsent(name, n -> Ids.next());
            lines.add(new EditionLine(
                    lines.size() + 1, key, key, name, name, null, null, PartyKind.PERSON, null, false, true));
        }
        return lines;
    }

    private static List<List<Integer>> orders(List<Integer> places) {
        if (places.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<Integer>>();
        for (var first : places) {
            var rest = new ArrayList<>(places);
            rest.remove(first);
            orders(rest).forEach(order -> {
                var whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            });
        }
        return orders;
    }

    private static int longestByTrial(List<Integer> order) {
        return IntStream.range(0, 1 << order.size())
                .filter(kept -> isAscending(IntStream.range(0, order.size())
                        .filter(i -> (kept >> i & 1) == 1)
                        .mapToObj(order::get)
                        .toList()))
                .map(Integer::bitCount)
                .max()
                .orElse(0);
    }

    private static List<Integer> without(List<Integer> order, Set<Integer> moved) {
        return IntStream.range(0, order.size())
                .filter(i -> !moved.contains(i))
                .mapToObj(order::get)
                .toList();
    }

    private static boolean isAscending(List<Integer> places) {
        return IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i));
    }
}
