package org.undersigned.advertising.insertion;

import java.util.Set;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** Where an insertion stands, through all revisions of its order. */
public enum InsertionState {
    BOOKED,
    /** The paper has the released ad. */
    MATERIAL_ACCEPTED,
    RAN,
    /** The page on which it stands is kept; where that was the wrong one and is taken back, it only ran. */
    FILED,
    CANCELLED,
    /** After the deadline for it: the space is owed. */
    CANCELLED_LATE,
    /** The days in which it might have run are over. */
    NOT_RUN;

    private Set<InsertionState> next() {
        return switch (this) {
            case BOOKED -> Set.of(MATERIAL_ACCEPTED, CANCELLED, CANCELLED_LATE, NOT_RUN);
            case MATERIAL_ACCEPTED -> Set.of(RAN, CANCELLED, CANCELLED_LATE, NOT_RUN);
            case RAN -> Set.of(FILED);
            case FILED -> Set.of(RAN);
            case CANCELLED, CANCELLED_LATE, NOT_RUN -> Set.of();
        };
    }

    public boolean canBecome(InsertionState to) {
        return next().contains(to);
    }

    /** Whether it is still to run. */
    public boolean isAhead() {
        return this == BOOKED || this == MATERIAL_ACCEPTED;
    }

    /** Whether a new revision of its order has it still. */
    public boolean mayBeOrdered() {
        return isAhead() || hasRun();
    }

    public boolean hasRun() {
        return this == RAN || this == FILED;
    }

    /** Whether the paper is owed its price. */
    public boolean isOwed() {
        return this != CANCELLED && this != NOT_RUN;
    }

    /** Gives the new state, or refuses with the reason. */
    InsertionState become(InsertionState to, String insertion) {
        if (!canBecome(to)) {
            throw new Refusal(
                    "advertising.order.refused.insertion-arrow", insertion, Texts.label(this), Texts.label(to));
        }
        return to;
    }
}
