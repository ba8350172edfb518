package org.undersigned.intake;

/** What became of a row when the import was applied or undone. */
public enum Outcome {
    CREATED,
    LINKED,
    SKIPPED,
    REFUSED,
    UNDONE,
    /** Not undone, because something hangs on it by now. */
    KEPT
}
