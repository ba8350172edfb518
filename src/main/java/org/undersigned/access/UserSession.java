package org.undersigned.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A time in which a user was signed in. */
@Entity
@Table(name = "user_session")
class UserSession extends Aggregate {

    private UUID userId;
    private String fingerprint;
    private @Nullable String address;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SessionEnd endedHow;

    @SuppressWarnings("NullAway.Init")
    protected UserSession() {}

    UserSession(UUID userId, String fingerprint, @Nullable String address, Instant startedAt) {
        super(newId());
        this.userId = userId;
        this.fingerprint = fingerprint;
        this.address = address;
        this.startedAt = startedAt;
    }

    UUID userId() {
        return userId;
    }

    Instant startedAt() {
        return startedAt;
    }

    void end(SessionEnd how, Instant now) {
        endedHow = how;
        endedAt = now;
    }
}
