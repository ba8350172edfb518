package org.undersigned.advertising.print;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** That an insertion ran: when, where, and with the names of which edition, for ever. */
@Entity
@Immutable
@Table(name = "ad_run")
class InsertionRun extends Aggregate {

    private UUID insertionId;
    private LocalDate ranOn;

    @Column(name = "page_no")
    private String page;

    private String position;

    @Embedded
    private @Nullable PaperNotice notice;

    private UUID placementId;
    private UUID editionId;
    private String copyLabel;
    private UUID reportedBy;
    private Instant reportedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected InsertionRun() {}

    InsertionRun(UUID insertion, RunDetails details, ReleasedCopy.Released copy, UUID user, Instant now) {
        super(newId());
        this.insertionId = insertion;
        this.ranOn = details.on();
        this.page = details.page();
        this.position = details.position();
        this.notice = details.notice();
        this.placementId = copy.placement();
        this.editionId = copy.edition();
        this.copyLabel = copy.label();
        this.reportedBy = user;
        this.reportedAt = now;
    }

    UUID insertionId() {
        return insertionId;
    }

    RunRow row() {
        return new RunRow(
                insertionId, ranOn, page, position, notice, placementId, editionId, copyLabel, reportedBy, reportedAt);
    }
}
