package org.undersigned.roster;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.CoveredName;

/** The order in which names stand on a list. */
public enum Ordering {
    ALPHABETICAL,
    /** Persons, groups and estates by their first discipline, those without one next to last, organisations last. */
    BY_DISCIPLINE,
    /** Marquee names with a rank by it, then the other marquee names, then the rest. */
    MARQUEE_FIRST;

    /** By the stored sort key; equal keys by name and then by signature, so that the order is always the same. */
    private static final Comparator<CoveredName> BY_SORT_KEY = Comparator.comparing(CoveredName::sortKey)
            .thenComparing(CoveredName::credited)
            .thenComparing(name -> name.signature().toString());

    /** The discipline that a name stands under; organisations stand together, whatever their field. */
    private static @Nullable String discipline(CoveredName name) {
        return name.kind() == PartyKind.ORGANISATION ? null : name.discipline();
    }

    /** A rank counts for a marquee name only; whoever is none any more stands among the rest. */
    private static int rank(CoveredName name, Map<UUID, Integer> ranks) {
        return name.tier() == Tier.MARQUEE ? ranks.getOrDefault(name.party(), Integer.MAX_VALUE) : Integer.MAX_VALUE;
    }

    /** @param ranks of those who have one, by party */
    Comparator<CoveredName> comparator(Map<UUID, Integer> ranks) {
        return switch (this) {
            case ALPHABETICAL -> BY_SORT_KEY;
            case BY_DISCIPLINE ->
                Comparator.comparing((CoveredName name) -> name.kind() == PartyKind.ORGANISATION)
                        .thenComparing(Ordering::discipline, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_SORT_KEY);
            case MARQUEE_FIRST ->
                Comparator.comparing((CoveredName name) -> name.tier() != Tier.MARQUEE)
                        .thenComparing(name -> rank(name, ranks))
                        .thenComparing(BY_SORT_KEY);
        };
    }
}
