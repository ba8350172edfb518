package org.undersigned.intake;

/** What became of a thing that a row says. */
public enum ChangeResult {
    ENTERED,
    /** Taken back with the import. */
    TAKEN_BACK,
    /** Not taken back, since somebody has changed it since. */
    STAYED
}
