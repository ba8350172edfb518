package org.undersigned.base.store;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * A stored thing with a key made by us. Because the key exists before the row does, it says itself whether it is new;
 * otherwise each insert would ask the database first.
 *
 * @param <K> the kind of key
 */
@MappedSuperclass
public abstract class Stored<K> implements Persistable<K> {

    @Transient
    private boolean stored;

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
