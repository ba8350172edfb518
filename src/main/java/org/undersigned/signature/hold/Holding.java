package org.undersigned.signature.hold;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.signature.act.Act;

/** That something is kept back, and when it was let go again. */
@MappedSuperclass
public abstract class Holding extends Aggregate {

    private String reason;
    private UUID heldBy;
    private Instant heldAt;
    private @Nullable UUID liftedBy;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBecause;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Holding() {}

    protected Holding(String reason, Act act) {
        super(newId());
        this.reason = reason;
        this.heldBy = act.user();
        this.heldAt = act.at();
    }

    public void lift(String because, Act act) {
        liftedBy = act.user();
        liftedAt = act.at();
        liftedBecause = because;
    }

    public Hold facts() {
        return new Hold(reason, heldBy, heldAt);
    }
}
