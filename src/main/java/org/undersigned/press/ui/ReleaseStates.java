package org.undersigned.press.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.press.release.ReleaseState;

/** How the state of a release looks. */
final class ReleaseStates {

    private ReleaseStates() {}

    static StatusBadge badge(ReleaseState state) {
        return new StatusBadge(Texts.label(state), tone(state));
    }

    private static Tone tone(ReleaseState state) {
        return switch (state) {
            case DRAFT, SUPERSEDED -> Tone.NEUTRAL;
            case IN_REVIEW -> Tone.PROGRESS;
            case APPROVED -> Tone.GOOD;
            case CHANGES_REQUESTED -> Tone.WAITING;
        };
    }
}
