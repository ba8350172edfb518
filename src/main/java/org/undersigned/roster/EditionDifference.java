package org.undersigned.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a list has that an earlier one had not, and the other way round. Names are followed by their party. */
public record EditionDifference(List<EditionLine> added, List<EditionLine> removed, List<Correction> corrected) {

    /** A name of which something printed has changed. */
    public record Correction(EditionLine before, EditionLine after) {}

    public EditionDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        corrected = List.copyOf(corrected);
    }

    public static EditionDifference between(List<EditionLine> before, List<EditionLine> after) {
        var earlier = before.stream().collect(Collectors.toMap(EditionLine::party, Function.identity(), (a, b) -> a));
        var added = new ArrayList<EditionLine>();
        var corrected = new ArrayList<Correction>();
        for (var line : after) {
            var was = earlier.remove(line.party());
            if (was == null) {
                added.add(line);
            } else if (!printsAlike(was, line)) {
                corrected.add(new Correction(was, line));
            }
        }
        var removed = before.stream()
                .filter(line -> earlier.get(line.party()) == line)
                .toList();
        return new EditionDifference(added, removed, corrected);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && corrected.isEmpty();
    }

    private static boolean printsAlike(EditionLine one, EditionLine other) {
        return one.credited().equals(other.credited())
                && Objects.equals(one.descriptor(), other.descriptor())
                && Objects.equals(one.title(), other.title());
    }
}
