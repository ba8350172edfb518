package org.undersigned.advertising.placement;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a version of copy stands on its way to a page of a paper. */
public enum PlacementState {
    SUBMITTED,
    /** The paper asks something, or wants it otherwise. */
    QUERIED,
    /** The paper takes it. */
    CLEARED,
    PROOF_APPROVED,
    RELEASED,
    PUBLISHED,
    /**
     * It will not run: the paper declined it, another one took its place, or the insertion fell away. It is published all the
     * same where the paper had taken it and prints it.
     */
    REJECTED;

    private Set<PlacementState> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(QUERIED, CLEARED, REJECTED);
            case QUERIED -> Set.of(SUBMITTED);
            case CLEARED -> Set.of(PROOF_APPROVED, REJECTED);
            case PROOF_APPROVED -> Set.of(RELEASED, REJECTED);
            case RELEASED -> Set.of(PUBLISHED, REJECTED);
            case REJECTED -> Set.of(PUBLISHED);
            case PUBLISHED -> Set.of();
        };
    }

    public boolean canBecome(PlacementState to) {
        return next().contains(to);
    }

    /** Whether it has still to be released. */
    public boolean isOnItsWay() {
        return switch (this) {
            case SUBMITTED, QUERIED, CLEARED, PROOF_APPROVED -> true;
            case RELEASED, PUBLISHED, REJECTED -> false;
        };
    }

    public boolean isReleased() {
        return this == RELEASED || this == PUBLISHED;
    }

    /** Gives the new state, or refuses with the reason. */
    PlacementState become(PlacementState to, String label) {
        if (!canBecome(to)) {
            throw new Refusal("advertising.placement.refused.arrow", label, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
