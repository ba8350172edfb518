package org.undersigned.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a list has that an earlier one had not, and the other way round. Names are followed by their signature, and by
 * their party where it signed anew.
 *
 * @param reordered the fewest names that stand elsewhere among the others, without those of the same place as before; a
 *     corrected one is no news here
 */
public record EditionDifference(
        List<EditionLine> added, List<EditionLine> removed, List<Correction> corrected, List<Move> reordered) {

    /** A name of which something printed has changed. */
    public record Correction(EditionLine before, EditionLine after) {}

    /** A name that is printed as it was, among other neighbours. */
    public record Move(EditionLine before, EditionLine after) {}

    public EditionDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        corrected = List.copyOf(corrected);
        reordered = List.copyOf(reordered);
    }

    public static EditionDifference between(List<EditionLine> before, List<EditionLine> after) {
        var earlier = new Lines(before);
        var added = new ArrayList<EditionLine>();
        var kept = new ArrayList<Move>();
        for (var line : after) {
            var was = earlier.same(line);
            if (was == null) {
                added.add(line);
            } else {
                kept.add(new Move(was, line));
            }
        }
        var later = new Lines(after);
        var removed = before.stream().filter(line -> later.same(line) == null).toList();
        return new EditionDifference(added, removed, corrected(kept), reordered(kept));
    }

    private static List<Correction> corrected(List<Move> kept) {
        return kept.stream()
                .filter(each -> !printsAlike(each.before(), each.after()))
                .map(each -> new Correction(each.before(), each.after()))
                .toList();
    }

    private static List<Move> reordered(List<Move> kept) {
        var moved = KeptOrder.moved(
                kept.stream().map(each -> each.before().position()).toList(), at -> stays(kept.get(at)));
        return moved.stream()
                .sorted()
                .map(kept::get)
                .filter(each -> !stays(each))
                .filter(each -> printsAlike(each.before(), each.after()))
                .toList();
    }

    private static boolean stays(Move kept) {
        return kept.before().position() == kept.after().position();
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && corrected.isEmpty() && reordered.isEmpty();
    }

    private static boolean printsAlike(EditionLine one, EditionLine other) {
        return one.credited().equals(other.credited())
                && Objects.equals(one.descriptor(), other.descriptor())
                && Objects.equals(one.title(), other.title());
    }

    /** The lines of a list by what a name is followed by. */
    private record Lines(Map<UUID, EditionLine> bySignature, Map<UUID, EditionLine> byParty) {

        Lines(List<EditionLine> lines) {
            this(index(lines, EditionLine::signature), index(lines, EditionLine::party));
        }

        private static Map<UUID, EditionLine> index(List<EditionLine> lines, Function<EditionLine, UUID> key) {
            return lines.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
        }

        @Nullable
        EditionLine same(EditionLine line) {
            var same = bySignature.get(line.signature());
            return same == null ? byParty.get(line.party()) : same;
        }
    }
}
