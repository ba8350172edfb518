package org.undersigned.advertising.print;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;

/** That an insertion did not run, and what the paper says of it. */
@Entity
@Immutable
@Table(name = "ad_lapse")
class Lapse extends Aggregate {

    private UUID insertionId;
    private String words;

    @Embedded
    private @Nullable PaperNotice notice;

    private UUID reportedBy;
    private Instant reportedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Lapse() {}

    Lapse(UUID insertion, LapseDetails details, UUID user, Instant now) {
        super(newId());
        this.insertionId = insertion;
        this.words = details.words();
        this.notice = details.notice();
        this.reportedBy = user;
        this.reportedAt = now;
    }

    LapseRow row() {
        return new LapseRow(insertionId, new LapseDetails(words, notice), reportedBy, reportedAt);
    }
}
