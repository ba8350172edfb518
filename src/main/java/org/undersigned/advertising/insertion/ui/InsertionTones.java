package org.undersigned.advertising.insertion.ui;

import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How the states of insertions look. */
public final class InsertionTones {

    private InsertionTones() {}

    public static StatusBadge badge(InsertionState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }

    /** What fell away with an order that was declined is not booked. */
    static StatusBadge badge(LineRow line) {
        return line.isDeclined()
                ? new StatusBadge(Texts.text("advertising.insertion.declined"), Tone.BAD)
                : badge(line.state());
    }

    private static Tone of(InsertionState state) {
        return switch (state) {
            case BOOKED -> Tone.NEUTRAL;
            case MATERIAL_ACCEPTED, RAN -> Tone.PROGRESS;
            case FILED -> Tone.GOOD;
            case NOT_RUN -> Tone.WAITING;
            case CANCELLED, CANCELLED_LATE -> Tone.BAD;
        };
    }
}
