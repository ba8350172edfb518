package org.undersigned.press.release;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a version of a press release stands. Its words never change: other words are the next version. */
public enum ReleaseState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    CHANGES_REQUESTED,
    SUPERSEDED;

    private Set<ReleaseState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, SUPERSEDED);
            case IN_REVIEW -> Set.of(APPROVED, CHANGES_REQUESTED, SUPERSEDED);
            case APPROVED, CHANGES_REQUESTED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    public boolean canBecome(ReleaseState to) {
        return next().contains(to);
    }

    /** Whether it was put before those who approve. */
    public boolean isPutForward() {
        return this == IN_REVIEW || this == APPROVED || this == CHANGES_REQUESTED;
    }

    /** Gives the new state, or refuses with the reason. */
    ReleaseState become(ReleaseState to, int number) {
        if (!canBecome(to)) {
            throw new Refusal("press.refused.release-arrow", number, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
