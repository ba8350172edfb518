package org.undersigned.advertising.proof;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.work.StoredFileFacts;

/** A page that came back from the paper, compared with the names of the ad. It never changes. */
@Entity
@Table(name = "ad_read_back")
class ReadBack extends Aggregate {

    private UUID placementId;
    private UUID fileId;
    private String fileName;
    private String sha256;
    private int nameCount;
    private int foundCount;
    private int pageCount;
    private UUID readBy;
    private Instant readAt;

    @ElementCollection
    @CollectionTable(name = "ad_read_back_finding", joinColumns = @JoinColumn(name = "read_back_id"))
    @OrderColumn(name = "position_no")
    private List<PageFinding> findings;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ReadBack() {}

    ReadBack(
            UUID placement,
            StoredFileFacts file,
            int names,
            int pages,
            PageComparison.Result result,
            UUID user,
            Instant now) {
        super(newId());
        this.placementId = placement;
        this.fileId = file.id();
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.nameCount = names;
        this.foundCount = result.found();
        this.pageCount = pages;
        this.readBy = user;
        this.readAt = now;
        this.findings = List.copyOf(result.findings());
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
                fileName,
                sha256,
                nameCount,
                foundCount,
                pageCount,
                List.copyOf(findings),
                readBy,
                readAt);
    }
}
