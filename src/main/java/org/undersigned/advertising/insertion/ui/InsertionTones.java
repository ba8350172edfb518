package org.undersigned.advertising.insertion.ui;

import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How the states of insertions look. */
public final class InsertionTones {

    private InsertionTones() {}

    public static StatusBadge badge(InsertionState state) {
        return new StatusBadge(Texts.label(state), of(state));
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
