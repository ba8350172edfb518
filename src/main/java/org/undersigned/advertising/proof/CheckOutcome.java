package org.undersigned.advertising.proof;

/** What a check came to. */
public enum CheckOutcome {
    PASSED,
    FAILED,
    /** What the paper wants is not known. */
    UNKNOWN;

    static CheckOutcome of(boolean passed) {
        return passed ? PASSED : FAILED;
    }
}
