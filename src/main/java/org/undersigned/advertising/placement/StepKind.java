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
    FELL_AWAY
}
