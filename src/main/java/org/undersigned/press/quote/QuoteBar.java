package org.undersigned.press.quote;

import static org.undersigned.base.Texts.text;

import org.undersigned.signature.coverage.MissingName;

/** Why a quote may not be used at this moment; for the staff, and never given out. */
public enum QuoteBar {
    /** It names its speaker as text only, which tells nobody apart. */
    NO_SPEAKER,
    /** Its spokesperson has signed a letter of the campaign and is quoted by that signature. */
    SIGNED,
    /** Its spokesperson speaks for the campaign no longer. */
    SPEAKS_NO_LONGER,
    NOT_CONFIRMED,
    HELD,
    REJECTED,
    WITHDRAWN,
    OTHER_WORDS,
    SCOPE_NOT_GRANTED,
    SCOPE_ENDED,
    NOT_BEFORE_LAUNCH,
    /** The signature, its party or the spokesperson is not on record any more. */
    GONE,
    NOT_SIGNED_OFF,
    /** The speaker withdrew since, and came back: what they agreed to before has gone with it. */
    SIGNED_OFF_BEFORE_WITHDRAWAL;

    static QuoteBar of(MissingName.Why why) {
        return switch (why) {
            case NOT_CONFIRMED -> NOT_CONFIRMED;
            case HELD -> HELD;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case OTHER_WORDS -> OTHER_WORDS;
            // A quote does not run and stands on no list: such a limit is never what bars one, and would end the use.
            case SCOPE_ENDED, RUNS_USED, RUNS_BOOKED, NOT_BESIDE -> SCOPE_ENDED;
            case SCOPE_NOT_GRANTED -> SCOPE_NOT_GRANTED;
            case NOT_BEFORE_LAUNCH -> NOT_BEFORE_LAUNCH;
            case GONE -> GONE;
        };
    }

    /** Said of a speaker. */
    public String sentence(String speaker) {
        return text("press.quote.bar." + name(), speaker);
    }
}
