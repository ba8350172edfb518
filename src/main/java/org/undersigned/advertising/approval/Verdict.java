package org.undersigned.advertising.approval;

/** What somebody decided. There is no approval with changes. */
public enum Verdict {
    APPROVE,
    REQUEST_CHANGES,
    /** The ad is not wanted, whatever is changed. */
    REJECT,
    ABSTAIN,
    /** A coordinator's override: the step is taken as passed. */
    SKIP;

    /** Whether it has to be said why. */
    public boolean needsReason() {
        return this == REQUEST_CHANGES || this == REJECT || this == SKIP;
    }
}
