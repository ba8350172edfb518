package org.undersigned.advertising.kill;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** That an insertion which the paper has was called off. */
@Entity
@Immutable
@Table(name = "ad_kill")
class Kill extends Aggregate {

    private UUID orderId;
    private UUID insertionId;
    private int killNo;
    private boolean late;
    private @Nullable Instant deadline;
    private String told;
    private String reason;
    private UUID documentId;
    private UUID killedBy;
    private Instant killedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Kill() {}

    Kill(UUID order, KillNotice notice, UUID document, UUID user) {
        super(newId());
        this.orderId = order;
        this.insertionId = notice.insertion();
        this.killNo = notice.number();
        this.late = notice.late();
        this.deadline = notice.deadline().orElse(null);
        this.told = notice.told();
        this.reason = notice.reason();
        this.documentId = document;
        this.killedBy = user;
        this.killedAt = notice.at();
    }

    UUID insertionId() {
        return insertionId;
    }

    KillRow row() {
        return new KillRow(insertionId, killNo, late, deadline, told, reason, documentId, killedBy, killedAt);
    }
}
