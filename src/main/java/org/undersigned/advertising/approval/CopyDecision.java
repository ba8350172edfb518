package org.undersigned.advertising.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** What somebody decided in a step of a review, for good. */
@Entity
@Table(name = "ad_decision")
class CopyDecision extends Aggregate {

    private UUID reviewId;
    private int stepNo;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;
    private String contentHash;
    private UUID decidedBy;
    private Instant decidedAt;
    private @Nullable UUID keptFrom;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CopyDecision() {}

    CopyDecision(Review review, Verdict verdict, String reason, UUID user, Instant now) {
        super(newId());
        this.reviewId = review.getId();
        this.stepNo = review.openStep();
        this.verdict = verdict;
        this.reason = reason;
        this.contentHash = review.contentHash();
        this.decidedBy = user;
        this.decidedAt = now;
    }

    /** The same decision in the review of a version with the same words; it still stands on what was looked at. */
    CopyDecision keptIn(Review later) {
        var kept = new CopyDecision(later, verdict, reason, decidedBy, decidedAt);
        kept.stepNo = stepNo;
        kept.contentHash = contentHash;
        kept.keptFrom = getId();
        return kept;
    }

    int stepNo() {
        return stepNo;
    }

    Verdict verdict() {
        return verdict;
    }

    UUID decidedBy() {
        return decidedBy;
    }

    UUID reviewId() {
        return reviewId;
    }

    boolean isKept() {
        return keptFrom != null;
    }

    /** Whether it stands for the words, whatever becomes of the names. */
    boolean standsForWords() {
        return verdict == Verdict.APPROVE || verdict == Verdict.SKIP;
    }

    DecisionRow row() {
        return new DecisionRow(stepNo, verdict, reason, contentHash, decidedBy, decidedAt, keptFrom != null);
    }
}
