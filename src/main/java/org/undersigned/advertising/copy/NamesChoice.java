package org.undersigned.advertising.copy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.Ordering;
import org.undersigned.roster.PageNames;

/**
 * Which names an ad prints.
 *
 * @param ordering null for the order in which the edition was sealed
 * @param extent how much of each credit
 * @param struck the places in the edition of the names that are left out
 */
public record NamesChoice(UUID edition, @Nullable Ordering ordering, NameExtent extent, Set<Integer> struck) {

    public NamesChoice {
        struck = Set.copyOf(struck);
    }

    /** All names of an edition in its order, as they are credited. */
    public static NamesChoice of(UUID edition) {
        return new NamesChoice(edition, null, NameExtent.WITH_ROLE, Set.of());
    }

    /** What it prints of the edition. */
    public PageNames page() {
        return new PageNames(edition, struck);
    }

    public NamesChoice inOrder(@Nullable Ordering ordering) {
        return new NamesChoice(edition, ordering, extent, struck);
    }

    public NamesChoice printing(NameExtent extent) {
        return new NamesChoice(edition, ordering, extent, struck);
    }

    public NamesChoice without(Set<Integer> struck) {
        return new NamesChoice(edition, ordering, extent, struck);
    }
}
