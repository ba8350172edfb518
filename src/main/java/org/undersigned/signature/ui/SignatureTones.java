package org.undersigned.signature.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.signature.SignatureState;

/** How the states of a signature look. */
final class SignatureTones {

    private SignatureTones() {}

    static Tone of(SignatureState state) {
        return switch (state) {
            case CLAIMED -> Tone.WAITING;
            case CONFIRMED -> Tone.GOOD;
            case REJECTED, WITHDRAWN -> Tone.BAD;
        };
    }

    static StatusBadge badge(SignatureState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }
}
