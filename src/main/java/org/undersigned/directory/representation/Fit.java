package org.undersigned.directory.representation;

/** How one side of a representation fits an ask; the better, the earlier. */
public enum Fit {
    /** It says just that. */
    STATED,
    /** It says nothing, and so holds for all. */
    OPEN,
    /** It says something, and the ask does not. */
    UNASKED,
    /** It says something else. */
    OTHER
}
