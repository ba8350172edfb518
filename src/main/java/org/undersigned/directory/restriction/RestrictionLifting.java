package org.undersigned.directory.restriction;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** That a party may be contacted again: who decided so, when and why. */
@Entity
@Table(name = "restriction_lifting")
class RestrictionLifting extends Aggregate {

    private UUID restrictionId;
    private String reason;
    private UUID liftedBy;
    private Instant liftedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected RestrictionLifting() {}

    RestrictionLifting(UUID restrictionId, String reason, UUID liftedBy, Instant liftedAt) {
        super(newId());
        if (reason.isBlank()) {
            throw new Refusal("directory.refused.lifting-without-reason");
        }
        Restriction.refuseTooLong(reason);
        this.restrictionId = restrictionId;
        this.reason = reason.strip();
        this.liftedBy = liftedBy;
        this.liftedAt = liftedAt;
    }

    UUID restrictionId() {
        return restrictionId;
    }

    String reason() {
        return reason;
    }

    UUID liftedBy() {
        return liftedBy;
    }

    Instant liftedAt() {
        return liftedAt;
    }
}
