package org.undersigned.directory.merge;

/** Which note stands. */
public enum NoteChoice {
    BOTH,
    KEPT,
    FOLDED
}
