package org.undersigned.advertising.document;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** A file that belongs to an order: made once by us, or received. */
@Entity
@Immutable
@Table(name = "ad_document")
class AdDocument extends Aggregate {

    private UUID orderId;
    private @Nullable UUID insertionId;

    /** Of the one file that a revision has of itself. */
    private @Nullable UUID revisionId;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    private String name;
    private UUID fileId;
    private String sha256;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected AdDocument() {}

    AdDocument(DocumentPlace place, StoredDocument file, UUID user, Instant now) {
        super(newId());
        this.orderId = place.order();
        this.insertionId = place.insertion();
        this.revisionId = place.revision();
        this.kind = place.kind();
        this.name = file.name();
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.addedBy = user;
        this.addedAt = now;
    }

    UUID orderId() {
        return orderId;
    }

    UUID fileId() {
        return fileId;
    }

    String name() {
        return name;
    }

    String sha256() {
        return sha256;
    }

    StoredDocument stored() {
        return new StoredDocument(fileId, name, sha256);
    }

    DocumentRow row() {
        return new DocumentRow(getId(), kind, name, sha256, insertionId, addedBy, addedAt);
    }
}
