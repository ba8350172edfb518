package org.undersigned.advertising.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** That somebody takes a failed check of a proof upon themselves, and why. */
@Entity
@Immutable
@Table(name = "ad_proof_override")
class ProofOverride extends Aggregate {

    private UUID proofId;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    private String reason;
    private UUID madeBy;
    private Instant madeAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ProofOverride() {}

    ProofOverride(UUID proof, CheckKind kind, String reason, UUID user, Instant now) {
        super(newId());
        this.proofId = proof;
        this.kind = kind;
        this.reason = reason;
        this.madeBy = user;
        this.madeAt = now;
    }

    OverrideRow row() {
        return new OverrideRow(kind, reason, madeBy, madeAt);
    }
}
