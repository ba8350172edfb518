package org.undersigned.advertising.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.StoredDocument;
import org.undersigned.base.store.Aggregate;

/** A page that came back from the paper, compared with the names of the ad. It never changes. */
@Entity
@Table(name = "ad_read_back")
class ReadBack extends Aggregate {

    private UUID placementId;
    private UUID fileId;
    private String fileName;
    private String sha256;
    private @Nullable UUID documentId;
    private int nameCount;
    private int foundCount;
    private int pageCount;
    private UUID readBy;
    private Instant readAt;

    @Embedded
    private @Nullable Unread unread;

    @ElementCollection
    @CollectionTable(name = "ad_read_back_finding", joinColumns = @JoinColumn(name = "read_back_id"))
    @OrderColumn(name = "position_no")
    private List<PageFinding> findings;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ReadBack() {}

    ReadBack(UUID placement, StoredDocument file, PageReading read, UUID user, Instant now) {
        super(newId());
        this.placementId = placement;
        this.fileId = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.nameCount = read.names();
        this.foundCount = read.found();
        this.pageCount = read.pages();
        this.readBy = user;
        this.readAt = now;
        this.findings = List.copyOf(read.findings());
    }

    /** Of a page that was filed as the proof of the run. */
    ReadBack ofTearSheet(UUID document) {
        documentId = document;
        return this;
    }

    ReadBack because(Unread reason) {
        unread = reason;
        return this;
    }

    UUID placementId() {
        return placementId;
    }

    UUID fileId() {
        return fileId;
    }

    String sha256() {
        return sha256;
    }

    ReadBackRow row() {
        return new ReadBackRow(
                getId(),
                placementId,
                documentId,
                fileName,
                sha256,
                nameCount,
                foundCount,
                pageCount,
                unread,
                List.copyOf(findings),
                readBy,
                readAt);
    }
}
