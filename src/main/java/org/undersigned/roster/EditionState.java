package org.undersigned.roster;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where an edition stands. Its list never changes; it can only be followed by a newer one or called back. */
public enum EditionState {
    SEALED,
    SUPERSEDED,
    RECALLED;

    private Set<EditionState> next() {
        return switch (this) {
            case SEALED -> Set.of(SUPERSEDED, RECALLED);
            // A list that newsrooms still hold can turn out wrong after a newer one is out.
            case SUPERSEDED -> Set.of(RECALLED);
            case RECALLED -> Set.of();
        };
    }

    public boolean canBecome(EditionState to) {
        return next().contains(to);
    }

    /** Gives the new state, or refuses with the reason. */
    EditionState become(EditionState to, int number) {
        if (!canBecome(to)) {
            throw new Refusal("roster.refused.arrow", number, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
