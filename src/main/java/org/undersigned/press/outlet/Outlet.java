package org.undersigned.press.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;

/** A newsroom that releases are sent to. */
@Entity
@Table(name = "press_outlet")
class Outlet extends Aggregate {

    private static final int LONGEST_FOLDED = 700;

    private String name;
    private String folded;
    private String note;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Outlet() {}

    Outlet(OutletDetails details, UUID user, Instant now) {
        super(newId());
        this.name = "";
        this.folded = "";
        this.note = "";
        this.addedBy = user;
        this.addedAt = now;
        revise(details);
    }

    final void revise(OutletDetails details) {
        var key = Folding.fold(details.name());
        refuseIf(key.isBlank(), "press.refused.outlet-unnamed");
        refuseIf(
                details.name().length() > OutletDetails.LONGEST_NAME
                        || key.length() > LONGEST_FOLDED
                        || details.note().length() > OutletDetails.LONGEST_NOTE,
                "press.refused.outlet-long",
                OutletDetails.LONGEST_NAME,
                OutletDetails.LONGEST_NOTE);
        name = details.name();
        folded = key;
        note = details.note();
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    String name() {
        return name;
    }

    OutletDetails details() {
        return new OutletDetails(name, note);
    }

    OutletRow row(int journalists) {
        return new OutletRow(getId(), version(), details(), journalists);
    }
}
