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
    private boolean sealed;
    private Instant storedAt;
    private @Nullable UUID storedBy;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    /** A file whose bytes are yet to come. */
    StoredFile(UUID id, String name, String mediaType, boolean sealed, Instant storedAt, @Nullable UUID storedBy) {
        super(id);
        this.name = name;
        this.mediaType = mediaType;
        this.sha256 = "";
        this.sealed = sealed;
        this.storedAt = storedAt;
        this.storedBy = storedBy;
    }

    void complete(long size, String sha256) {
        this.sizeBytes = size;
        this.sha256 = sha256;
    }

    boolean isSealed() {
        return sealed;
    }

    StoredFileFacts facts() {
        return new StoredFileFacts(getId(), name, mediaType, sizeBytes, sha256, storedAt, storedBy);
    }
}
