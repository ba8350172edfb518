package org.undersigned.signature.hold;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;

/** That a name is kept back, and when it was let go again. */
@Entity
@Table(name = "signature_hold")
class NameHold extends Aggregate {

    private UUID signatureId;
    private String reason;
    private UUID heldBy;
    private Instant heldAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    @SuppressWarnings("NullAway.Init")
    protected NameHold() {}

    NameHold(UUID signature, String reason, Act act) {
        super(newId());
        this.signatureId = signature;
        this.reason = reason;
        this.heldBy = act.user();
        this.heldAt = act.at();
    }

    void lift(String because, Act act) {
        liftedBy = act.user();
        liftedAt = act.at();
        liftedBecause = because;
    }

    UUID signatureId() {
        return signatureId;
    }

    Hold facts() {
        return new Hold(reason, heldBy, heldAt);
    }
}
