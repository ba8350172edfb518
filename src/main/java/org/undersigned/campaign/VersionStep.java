package org.undersigned.campaign;

/** How a letter version came to be, and with that what it means for the signatures given before it. */
public enum VersionStep {
    /** Number 1 in the language that the letter is written in. */
    FIRST,
    /** A new number that says the same: earlier signatures count for it. A coordinator's decision with a reason. */
    CORRECTION,
    /** A new number that says something else: earlier signatures do not count for it until they are given anew. */
    ASK_AGAIN,
    /** Another language of a number that stands: the same text to the signers. */
    TRANSLATION
}
