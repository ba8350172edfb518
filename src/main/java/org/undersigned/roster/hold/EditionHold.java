package org.undersigned.roster.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.hold.Hold;

/** That an edition is kept back, and when it was let go again. */
@Entity
@Table(name = "edition_hold")
class EditionHold extends Aggregate {

    private UUID editionId;
    private String reason;
    private UUID heldBy;
    private Instant heldAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    @SuppressWarnings("NullAway.Init")
    protected EditionHold() {}

    EditionHold(UUID edition, String reason, Act act) {
        super(newId());
        this.editionId = edition;
        this.reason = reason;
        this.heldBy = act.user();
        this.heldAt = act.at();
    }

    void lift(String because, Act act) {
        liftedBy = act.user();
        liftedAt = act.at();
        liftedBecause = because;
    }

    UUID editionId() {
        return editionId;
    }

    Hold facts() {
        return new Hold(reason, heldBy, heldAt);
    }
}
