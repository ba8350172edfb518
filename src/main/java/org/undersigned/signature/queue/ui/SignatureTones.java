package org.undersigned.signature.queue.ui;

import org.undersigned.base.Texts;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;
import org.undersigned.signature.SignatureState;

/** How the states of a signature look. */
public final class SignatureTones {

    private SignatureTones() {}

    public static Tone of(SignatureState state) {
        return switch (state) {
            case CLAIMED -> Tone.WAITING;
            case CONFIRMED -> Tone.GOOD;
            case REJECTED, WITHDRAWN -> Tone.BAD;
        };
    }

    public static StatusBadge badge(SignatureState state) {
        return new StatusBadge(Texts.label(state), of(state));
    }
}
