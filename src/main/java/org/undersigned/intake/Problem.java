package org.undersigned.intake;

import org.undersigned.base.name.NotAName;

/** Why nothing comes of a row. */
public enum Problem {
    NO_NAME,
    ANONYMOUS,
    NOT_A_NAME,
    NAME_TOO_LONG,
    UNKNOWN_KIND,
    /** The party has taken its signature of this letter back. */
    TOMBSTONE;

    static Problem of(NotAName reason) {
        return switch (reason) {
            case BLANK -> NO_NAME;
            case ANONYMOUS -> ANONYMOUS;
            default -> NOT_A_NAME;
        };
    }
}
