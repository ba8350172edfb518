package org.undersigned.advertising.copy.ui;

import org.undersigned.advertising.copy.CopyState;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** How the state of copy looks. */
public final class CopyStates {

    private CopyStates() {}

    public static StatusBadge badge(CopyState state) {
        return new StatusBadge(Texts.label(state), tone(state));
    }

    private static Tone tone(CopyState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case IN_REVIEW -> Tone.PROGRESS;
            case APPROVED -> Tone.GOOD;
            case CHANGES_REQUESTED -> Tone.WAITING;
            case ABANDONED -> Tone.BAD;
        };
    }
}
