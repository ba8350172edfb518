package org.undersigned.base.store;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import org.undersigned.base.Conflict;
import org.undersigned.base.Ids;

/**
 * A stored thing with a key made by us and a version that moves with each change. Because the key exists before the
 * row does, it says itself whether it is new; otherwise each insert would ask the database first.
 */
@MappedSuperclass
public abstract class Aggregate implements Persistable<UUID> {

    @Id
    private UUID id;

    @Version
    private long version;

    @Transient
    private boolean stored;

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

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
