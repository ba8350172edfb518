package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** That nothing is to be ordered from a paper. */
@Entity(name = "PublicationBlock")
@Table(name = "publication_block")
class Block extends Aggregate {

    private static final int LONGEST_REASON = 2_000;

    private UUID publicationId;
    private int blockNo;
    private String reason;
    private UUID blockedBy;
    private Instant blockedAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Block() {}

    Block(UUID publication, int number, String reason, UUID user, Instant now) {
        super(newId());
        this.publicationId = publication;
        this.blockNo = number;
        this.reason = given(reason);
        this.blockedBy = user;
        this.blockedAt = now;
    }

    void lift(String because, UUID user, Instant now) {
        liftedBecause = given(because);
        liftedBy = user;
        liftedAt = now;
    }

    private static String given(String reason) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refusal("advertising.refused.no-reason", LONGEST_REASON);
        }
        return reason.strip();
    }

    UUID publicationId() {
        return publicationId;
    }

    int number() {
        return blockNo;
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    String reason() {
        return reason;
    }
}
