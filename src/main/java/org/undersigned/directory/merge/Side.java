package org.undersigned.directory.merge;

/** Whose word stands where two parties differ in what is a matter of choice. */
public enum Side {
    /** That of the party that stays. */
    KEPT,
    /** That of the party that goes. */
    FOLDED
}
