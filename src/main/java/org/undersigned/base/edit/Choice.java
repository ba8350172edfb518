package org.undersigned.base.edit;

/** What is to stand where two people changed the same field. */
public enum Choice {
    THEIRS,
    MINE,
    /** What either added to a list, without what either took away. */
    BOTH
}
