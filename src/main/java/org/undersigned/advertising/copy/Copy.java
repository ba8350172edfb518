package org.undersigned.advertising.copy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** The copy of an ad. Its words and names stand in versions, of which the last one counts. */
@Entity
@Table(name = "ad_copy")
class Copy extends Aggregate {

    private UUID campaignId;
    private String title;
    private int lastNumber;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Copy() {}

    Copy(UUID campaign, String title, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.title = title;
        this.addedBy = user;
        this.addedAt = now;
    }

    /** Gives the number of the next version, which is called by a title. */
    int next(String title) {
        this.title = title;
        return ++lastNumber;
    }

    void rename(String title) {
        this.title = title;
    }

    UUID campaignId() {
        return campaignId;
    }

    String title() {
        return title;
    }

    int lastNumber() {
        return lastNumber;
    }

    CopyFacts facts() {
        return new CopyFacts(getId(), version(), campaignId, title, lastNumber);
    }
}
