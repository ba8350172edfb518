package org.undersigned.advertising.invoice;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** That a finding was none, by whom and why. */
@Entity
@Immutable
@Table(name = "ad_finding_taken_back")
class FindingTakenBack extends Aggregate {

    private UUID findingId;
    private String reason;
    private boolean billedAnew;
    private UUID takenBackBy;
    private Instant takenBackAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected FindingTakenBack() {}

    /** @param billedAnew whether an invoice was approved or paid with it, and the paper bills the rest by another one */
    FindingTakenBack(UUID finding, String reason, boolean billedAnew, UUID user, Instant now) {
        super(newId());
        this.findingId = finding;
        this.reason = reason;
        this.billedAnew = billedAnew;
        this.takenBackBy = user;
        this.takenBackAt = now;
    }

    UUID findingId() {
        return findingId;
    }

    TakenBack row() {
        return new TakenBack(reason, billedAnew, takenBackBy, takenBackAt);
    }
}
