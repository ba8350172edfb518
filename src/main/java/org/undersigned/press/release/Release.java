package org.undersigned.press.release;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** A press release. Its words stand in versions, of which the last one counts. */
@Entity
@Table(name = "press_release")
class Release extends Aggregate {

    private UUID campaignId;
    private String title;
    private int lastNumber;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Release() {}

    Release(UUID campaign, UUID user, Instant now) {
        super(newId());
        this.campaignId = campaign;
        this.title = "";
        this.addedBy = user;
        this.addedAt = now;
    }

    /** Takes the next version, after which it is called by that one's title. */
    ReleaseVersion write(ReleaseDetails details, UUID user, Instant now) {
        lastNumber++;
        title = details.title();
        return new ReleaseVersion(getId(), lastNumber, details, user, now);
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

    ReleaseFacts facts() {
        return new ReleaseFacts(getId(), version(), campaignId, title, lastNumber);
    }
}
