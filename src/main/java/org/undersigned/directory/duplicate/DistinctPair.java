package org.undersigned.directory.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** That two parties are not one: who decided it, and when. */
@Entity
@Table(name = "distinct_pair")
class DistinctPair extends Aggregate {

    private UUID oneId;
    private UUID otherId;
    private UUID decidedBy;
    private Instant decidedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected DistinctPair() {}

    DistinctPair(PartyPair pair, UUID decidedBy, Instant now) {
        super(newId());
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.decidedBy = decidedBy;
        this.decidedAt = now;
    }

    PartyPair pair() {
        return new PartyPair(oneId, otherId);
    }
}
