package org.undersigned.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A single-use link with which a user chooses a password. */
@Entity
@Table(name = "access_link")
class AccessLink extends Aggregate {

    private UUID userId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private byte[] secretHash;
    private Instant madeAt;
    private @Nullable UUID madeBy;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    protected AccessLink() {}

    AccessLink(UUID userId, LinkKind kind, LinkSecret secret, Instant madeAt, @Nullable UUID madeBy) {
        super(newId());
        this.userId = userId;
        this.kind = kind;
        this.secretHash = secret.hash();
        this.madeAt = madeAt;
        this.madeBy = madeBy;
        this.expiresAt = madeAt.plus(kind.life());
    }

    UUID userId() {
        return userId;
    }

    LinkKind kind() {
        return kind;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
