package org.undersigned.advertising.copy;

/** What a block of an ad is for. */
public enum BlockKind {
    HEADLINE,
    BODY,
    /** Where the names stand; it has no words of its own. */
    NAMES,
    CALL_TO_ACTION,
    /** Who pays for the ad. */
    SPONSOR_LINE,
    /** That it is an ad, where the paper asks for that. */
    LABEL;

    /** Whether an ad may have several. */
    public boolean maySeveral() {
        return this == BODY;
    }

    public boolean hasWords() {
        return this != NAMES;
    }

    /** Whether its words may say something that has to be true of others than who pays. */
    public boolean argues() {
        return this == HEADLINE || this == BODY || this == CALL_TO_ACTION;
    }
}
