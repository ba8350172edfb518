package org.undersigned.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A file that somebody gave or that the product made; its bytes never change. */
@Entity
@Table(name = "stored_file")
class StoredFile extends Aggregate {

    private String name;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private Instant storedAt;
    private @Nullable UUID storedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(UUID id, StoredFileFacts facts) {
        super(id);
        this.name = facts.name();
        this.mediaType = facts.mediaType();
        this.sizeBytes = facts.size();
        this.sha256 = facts.sha256();
        this.storedAt = facts.storedAt();
        this.storedBy = facts.storedBy();
    }

    StoredFileFacts facts() {
        return new StoredFileFacts(getId(), name, mediaType, sizeBytes, sha256, storedAt, storedBy);
    }
}
