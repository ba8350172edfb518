package org.undersigned.intake;

import org.undersigned.base.name.NotAName;

/** Why nothing comes of a row, or not all that the plan says. */
public enum Problem {
    NO_NAME,
    ANONYMOUS,
    NOT_A_NAME,
    /** It is one of somebody, or holds one: private, and so not kept as a name. */
    ADDRESS,
    /** A formula of the file has come to nothing where the name should stand. */
    ERROR_VALUE,
    NAME_TOO_LONG,
    UNKNOWN_KIND,
    /** Letters of the name were lost on the way; what stands there can still be created. */
    DAMAGED_NAME,
    /** Letters were lost in what the row says beside the name. */
    DAMAGED_WORDS,
    /** The party has taken its signature of this letter back. */
    TOMBSTONE,
    /** Another row of the file has the same key of a working sheet: one of them must have been copied. */
    KEY_TWICE,
    /** Another row of the file says something else of the party where only one of both can be so. */
    CONTRADICTED,
    /** Somebody has changed the party since the file was checked. */
    CHANGED_SINCE,
    /** A restriction protects the party: it is not opened at a stage at which it would have been asked. */
    RESTRICTED;

    static Problem of(NotAName reason) {
        return switch (reason) {
            case BLANK -> NO_NAME;
            case ANONYMOUS -> ANONYMOUS;
            default -> NOT_A_NAME;
        };
    }
}
