package org.undersigned.directory.duplicate;

import java.util.Set;
import org.undersigned.directory.PartyKind;

/**
 * Which pairs a list shows.
 *
 * @param decided those that were found not to be one, instead of those that wait
 * @param kinds none for all
 */
public record PairFilter(boolean decided, Set<PartyKind> kinds) {

    public static final PairFilter WAITING = new PairFilter(false, Set.of());

    public PairFilter {
        kinds = Set.copyOf(kinds);
    }

    public PairFilter withDecided(boolean decided) {
        return new PairFilter(decided, kinds);
    }

    public PairFilter withKinds(Set<PartyKind> kinds) {
        return new PairFilter(decided, kinds);
    }
}
