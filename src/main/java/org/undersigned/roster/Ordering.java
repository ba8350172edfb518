package org.undersigned.roster;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.coverage.CoveredName;

/** The order in which names stand on a list. */
public enum Ordering {
    ALPHABETICAL,
    /** Persons, groups and estates by their first discipline, those without one next to last, organisations last. */
    BY_DISCIPLINE,
    MARQUEE_FIRST;

    /** By the stored sort key; equal keys by name and then by signature, so that the order is always the same. */
    private static final Comparator<CoveredName> BY_SORT_KEY = Comparator.comparing(CoveredName::sortKey)
            .thenComparing(CoveredName::credited)
            .thenComparing(name -> name.signature().toString());

    /** The discipline that a name stands under; organisations stand together, whatever their field. */
    private static @Nullable String discipline(CoveredName name) {
        return name.kind() == PartyKind.ORGANISATION ? null : name.discipline();
    }

    Comparator<CoveredName> comparator() {
        return switch (this) {
            case ALPHABETICAL -> BY_SORT_KEY;
            case BY_DISCIPLINE ->
                Comparator.comparing((CoveredName name) -> name.kind() == PartyKind.ORGANISATION)
                        .thenComparing(Ordering::discipline, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_SORT_KEY);
            case MARQUEE_FIRST ->
                Comparator.comparing((CoveredName name) -> name.tier() != Tier.MARQUEE)
                        .thenComparing(BY_SORT_KEY);
        };
    }
}
