package org.undersigned.press.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** What somebody decided on a version that was put before them, and why. */
@Entity
@Table(name = "press_release_decision")
class Decision extends Aggregate {

    private static final int LONGEST_REASON = 2_000;

    private UUID releaseVersionId;
    private boolean approved;
    private String reason;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    private Decision(UUID version, boolean approved, String reason, UUID user, Instant now) {
        super(newId());
        this.releaseVersionId = version;
        this.approved = approved;
        this.reason = reason;
        this.decidedBy = user;
        this.decidedAt = now;
    }

    static Decision approving(UUID version, UUID user, Instant now) {
        return new Decision(version, true, "", user, now);
    }

    /** @param reason what has to be changed */
    static Decision requestingChanges(UUID version, String reason, UUID user, Instant now) {
        if (reason.isBlank()) {
            throw new Refusal("press.refused.no-reason");
        }
        if (reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("press.refused.long-reason", LONGEST_REASON);
        }
        return new Decision(version, false, reason.strip(), user, now);
    }

    UUID releaseVersionId() {
        return releaseVersionId;
    }

    DecisionRow row() {
        return new DecisionRow(approved, reason, decidedBy, decidedAt);
    }
}
