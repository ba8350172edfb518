package org.undersigned.advertising.placement;

/** What happens to a placement. */
public enum StepKind {
    SUBMITTED,
    QUERIED,
    ANSWERED,
    CHANGES_DEMANDED,
    CLEARED,
    DECLINED,
    PROOF_APPROVED,
    RELEASED,
    PUBLISHED,
    REPLACED,
    FELL_AWAY;

    /** Whether it is something that we tell the paper; the paper says what else is said. */
    public boolean isOurs() {
        return this == SUBMITTED || this == ANSWERED;
    }
}
