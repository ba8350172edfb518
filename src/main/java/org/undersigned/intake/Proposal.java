package org.undersigned.intake;

/** What is proposed for a row. */
public enum Proposal {
    /** A new party. */
    CREATE,
    /** A party with this name is in the directory; a person decides whether it is the same. */
    SAME_AS_EXISTING,
    /** An earlier row of the file has this name; a person decides whether it is the same. */
    SAME_AS_EARLIER_ROW,
    /** Nothing can come of it; the reason is said. */
    REJECTED
}
