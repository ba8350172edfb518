package org.undersigned.roster;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells which edition the next one follows, and against which its changes are told. Editions of other words are no
 * predecessors: whoever signed those has not been taken off this list.
 */
@Component
class Predecessors {

    private final Editions editions;
    private final EditionLines lines;
    private final NameHoldings holdings;

    Predecessors(Editions editions, EditionLines lines, NameHoldings holdings) {
        this.editions = editions;
        this.lines = lines;
        this.holdings = holdings;
    }

    /**
     * The latest that stands or that somebody got before it was recalled: newsrooms hold that one, and ask what has
     * changed. A recalled one that is not stored as it was sealed is passed over.
     */
    Optional<Edition> of(ListChoice choice) {
        return editions.newestFirst(choice.letter(), choice.number(), choice.scope()).stream()
                .filter(this::isFollowed)
                .findFirst();
    }

    /** The latest that stands. */
    Optional<Edition> standing(ListChoice choice) {
        return editions.lastStanding(choice.letter(), choice.number(), choice.scope());
    }

    private boolean isFollowed(Edition edition) {
        return edition.state() != EditionState.RECALLED
                || !holdings.givenAmong(Set.of(edition.getId())).isEmpty() && isAsSealed(edition);
    }

    private boolean isAsSealed(Edition edition) {
        return EditionLines.refusal(edition.facts(), lines.of(edition.getId())).isEmpty();
    }
}
