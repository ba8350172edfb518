package org.undersigned.advertising.print;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.undersigned.base.store.Aggregate;

/** That a page was not the one on which an ad ran, by whom and why. */
@Entity
@Immutable
@Table(name = "ad_tear_sheet_taken_back")
class TearSheetTakenBack extends Aggregate {

    private UUID tearSheetId;
    private String reason;
    private UUID takenBackBy;
    private Instant takenBackAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected TearSheetTakenBack() {}

    TearSheetTakenBack(UUID sheet, String reason, UUID user, Instant now) {
        super(newId());
        this.tearSheetId = sheet;
        this.reason = reason;
        this.takenBackBy = user;
        this.takenBackAt = now;
    }

    UUID tearSheetId() {
        return tearSheetId;
    }

    SheetTakenBack row() {
        return new SheetTakenBack(reason, takenBackBy, takenBackAt);
    }
}
