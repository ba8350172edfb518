package org.undersigned.advertising.proof;

/** What a check came to. */
public enum CheckOutcome {
    PASSED,
    FAILED,
    /** The paper has not said that it is wrong, and nobody should let it go without having looked. */
    WARNED,
    /** What the paper wants is not known. */
    UNKNOWN;

    static CheckOutcome of(boolean passed) {
        return passed ? PASSED : FAILED;
    }

    /** Whether the ad goes out only when somebody takes this upon themselves. */
    public boolean holdsUp() {
        return this == FAILED || this == WARNED;
    }
}
