package org.undersigned.advertising.copy;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where a version of copy stands. Its words and names never change: others are the next version. */
public enum CopyState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    CHANGES_REQUESTED,
    SUPERSEDED,
    /** It was rejected or is not wanted any more. */
    ABANDONED;

    private Set<CopyState> next() {
        return switch (this) {
            case DRAFT -> Set.of(IN_REVIEW, SUPERSEDED, ABANDONED);
            case IN_REVIEW -> Set.of(APPROVED, CHANGES_REQUESTED, SUPERSEDED, ABANDONED);
            case APPROVED, CHANGES_REQUESTED -> Set.of(SUPERSEDED, ABANDONED);
            case SUPERSEDED, ABANDONED -> Set.of();
        };
    }

    /** Whether it may yet be printed. */
    public boolean isOnItsWay() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }

    public boolean canBecome(CopyState to) {
        return next().contains(to);
    }

    /** Gives the new state, or refuses with the reason. */
    CopyState become(CopyState to, int number) {
        if (!canBecome(to)) {
            throw new Refusal("advertising.refused.copy-arrow", number, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
