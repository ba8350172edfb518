package org.undersigned.press;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.undersigned.directory.Discipline;
import org.undersigned.signature.coverage.NameTallies.Tally;

/**
 * How many names of a published list go under what.
 *
 * @param disciplines what most have first; names without one are in none
 * @param bodies the organisation with most first; a name can belong to several
 */
public record DeskCounts(List<Tally> disciplines, List<Tally> bodies) {

    public DeskCounts {
        disciplines = List.copyOf(disciplines);
        bodies = List.copyOf(bodies);
    }

    /** @param disciplines by their codes */
    static DeskCounts of(Map<String, Integer> disciplines, List<Tally> bodies) {
        var tallies = disciplines.entrySet().stream()
                .map(entry -> new Tally(Discipline.label(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparingInt((Tally tally) -> -tally.names()).thenComparing(Tally::label))
                .toList();
        return new DeskCounts(tallies, bodies);
    }
}
