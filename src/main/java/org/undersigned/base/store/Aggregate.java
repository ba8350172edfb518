package org.undersigned.base.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.undersigned.base.Conflict;
import org.undersigned.base.Ids;

/** A stored thing with a version that moves with each change. */
@MappedSuperclass
public abstract class Aggregate extends Stored<UUID> {

    @Id
    private UUID id;

    @Version
    private long version;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Aggregate() {}

    /** Gives a new thing its key; the parameter tells this constructor from the provider's. */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    protected static UUID newId() {
        return Ids.next();
    }

    @Override
    public UUID getId() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Refuses when the record has moved since the given version was read. */
    public void expectVersion(long seen, String label) {
        Conflict.check(seen, version, label);
    }
}
