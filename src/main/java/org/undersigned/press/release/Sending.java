package org.undersigned.press.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.store.Aggregate;
import org.undersigned.press.outlet.JournalistRow;
import org.undersigned.press.outlet.OutletRow;

/** That somebody was sent a file of a release: which version, which bytes, when, from whom. */
@Entity
@Table(name = "press_release_sending")
class Sending extends Aggregate {

    private UUID releaseId;
    private UUID releaseVersionId;

    @Enumerated(EnumType.STRING)
    private ReleaseFormat format;

    private String sha256;
    private UUID outletId;
    private String outletName;
    private @Nullable UUID journalistId;
    private String journalistName;
    private UUID sentBy;
    private Instant sentAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Sending() {}

    /** @param journalist null for the newsroom as a whole */
    Sending(
            ReleaseVersion version,
            SentFile file,
            OutletRow outlet,
            @Nullable JournalistRow journalist,
            UUID user,
            Instant now) {
        super(newId());
        this.releaseId = version.releaseId();
        this.releaseVersionId = version.getId();
        this.format = file.format();
        this.sha256 = file.sha256();
        this.outletId = outlet.id();
        this.outletName = outlet.details().name();
        this.journalistId = journalist == null ? null : journalist.id();
        this.journalistName = journalist == null ? "" : journalist.details().name();
        this.sentBy = user;
        this.sentAt = now;
    }
}
