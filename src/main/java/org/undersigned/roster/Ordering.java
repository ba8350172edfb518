package org.undersigned.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartyKind;

/** The order in which names stand on a list. */
public enum Ordering {
    ALPHABETICAL,
    /** Persons, groups and estates by their first discipline, those without one next to last, organisations last. */
    BY_DISCIPLINE,
    /** Marquee names with a rank by it, then the other marquee names, then the rest. */
    MARQUEE_FIRST;

    /** By the stored sort key; equal keys by name and then by signature, so that the order is always the same. */
    private static final Comparator<EditionLine> BY_SORT_KEY = Comparator.comparing(EditionLine::sortKey)
            .thenComparing(EditionLine::credited)
            .thenComparing(line -> line.signature().toString());

    /** The discipline that a name stands under; organisations stand together, whatever their field. */
    private static @Nullable String discipline(EditionLine line) {
        return line.kind() == PartyKind.ORGANISATION ? null : line.discipline();
    }

    /** A rank counts for a marquee name only; whoever is none any more stands among the rest. */
    private static int rank(EditionLine line, Map<UUID, Integer> ranks) {
        return line.marquee() ? ranks.getOrDefault(line.party(), Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    /** @param ranks of those who have one, by party */
    Comparator<EditionLine> comparator(Map<UUID, Integer> ranks) {
        return switch (this) {
            case ALPHABETICAL -> BY_SORT_KEY;
            case BY_DISCIPLINE ->
                Comparator.comparing((EditionLine line) -> line.kind() == PartyKind.ORGANISATION)
                        .thenComparing(Ordering::discipline, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_SORT_KEY);
            case MARQUEE_FIRST ->
                Comparator.comparing((EditionLine line) -> !line.marquee())
                        .thenComparing(line -> rank(line, ranks))
                        .thenComparing(BY_SORT_KEY);
        };
    }

    /**
     * Sealed names in this order, by what was sealed of them alone, so that it is the same at any time. Ranks are not
     * sealed: marquee names with a rank stand by it only in an edition that was sealed in that order.
     */
    public List<EditionLine> arranged(List<EditionLine> sealed) {
        return sealed.stream().sorted(comparator(Map.of())).toList();
    }
}
