package org.undersigned.press.outlet;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** Somebody who works for an outlet. Who has left it is sent nothing any more and stays in the log of what was sent. */
@Entity
@Table(name = "press_journalist")
class Journalist extends Aggregate {

    private UUID outletId;
    private String name;
    private String email;
    private String phone;
    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID leftBy;
    private @Nullable Instant leftAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Journalist() {}

    Journalist(UUID outlet, JournalistDetails details, UUID user, Instant now) {
        super(newId());
        this.outletId = outlet;
        this.name = "";
        this.email = "";
        this.phone = "";
        this.addedBy = user;
        this.addedAt = now;
        revise(details);
    }

    final void revise(JournalistDetails details) {
        expectThere();
        refuseIf(details.name().isEmpty(), "press.refused.journalist-unnamed");
        refuseIf(
                details.name().length() > JournalistDetails.LONGEST_NAME
                        || details.phone().length() > JournalistDetails.LONGEST_PHONE,
                "press.refused.journalist-long",
                JournalistDetails.LONGEST_NAME,
                JournalistDetails.LONGEST_PHONE);
        name = details.name();
        email = details.email().isEmpty()
                ? ""
                : EmailAddress.of(details.email()).text();
        phone = details.phone();
    }

    void leave(UUID user, Instant now) {
        expectThere();
        leftBy = user;
        leftAt = now;
    }

    private void expectThere() {
        refuseIf(leftAt != null, "press.refused.journalist-left", name);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    UUID outletId() {
        return outletId;
    }

    String name() {
        return name;
    }

    JournalistDetails details() {
        return new JournalistDetails(name, email, phone);
    }

    JournalistRow row() {
        return new JournalistRow(getId(), version(), outletId, details());
    }
}
