package org.undersigned.press.ui;

import org.undersigned.base.ui.Tone;
import org.undersigned.roster.reading.FindingKind;

/** How findings look. */
final class FindingTones {

    private FindingTones() {}

    static Tone of(FindingKind kind) {
        return switch (kind) {
            case SIGNER -> Tone.GOOD;
            case MISSPELT, COUNT_OFF, QUOTE_ALTERED -> Tone.BAD;
            case COULD_BE, NOT_LISTED -> Tone.WAITING;
            case QUOTE_NOT_OURS -> Tone.NEUTRAL;
        };
    }
}
