package org.undersigned.advertising.order;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** What somebody decided on a revision that was put before them, on which content, and why. */
@Entity
@Immutable
@Table(name = "ad_order_decision")
class OrderDecision extends Aggregate {

    private UUID revisionId;
    private boolean approved;
    private String sha256;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected OrderDecision() {}

    private OrderDecision(OrderRevision revision, boolean approved, String reason, UUID user, Instant now) {
        super(newId());
        this.revisionId = revision.getId();
        this.approved = approved;
        this.sha256 = revision.sha256();
        this.reason = reason;
        this.decidedBy = user;
        this.decidedAt = now;
    }

    /** @param reason why more is spent than is authorised; empty where it is not */
    static OrderDecision approving(OrderRevision revision, String reason, UUID user, Instant now) {
        return new OrderDecision(revision, true, reason, user, now);
    }

    static OrderDecision declining(OrderRevision revision, String reason, UUID user, Instant now) {
        return new OrderDecision(revision, false, reason, user, now);
    }

    OrderDecisionRow row() {
        return new OrderDecisionRow(approved, sha256, reason, decidedBy, decidedAt);
    }
}
