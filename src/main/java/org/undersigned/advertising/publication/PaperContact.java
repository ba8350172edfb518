package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.EmailAddress;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** Somebody whom one reaches at a paper. */
@Entity
@Table(name = "publication_contact")
class PaperContact extends Aggregate {

    private UUID publicationId;
    private String name;
    private String role;
    private String email;
    private String phone;
    private LocalDate checkedOn;
    private UUID addedBy;
    private Instant addedAt;
    private @Nullable UUID leftBy;
    private @Nullable Instant leftAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PaperContact() {}

    @SuppressWarnings("NullAway.Init")
    PaperContact(UUID publication, ContactDetails details, UUID user, Instant now) {
        super(newId());
        this.publicationId = publication;
        this.addedBy = user;
        this.addedAt = now;
        revise(details);
    }

    final void revise(ContactDetails details) {
        expectThere();
        if (details.name().isEmpty()
                || details.name().length() > ContactDetails.LONGEST_NAME
                || details.role().length() > ContactDetails.LONGEST_NAME
                || details.phone().length() > ContactDetails.LONGEST_PHONE) {
            throw new Refusal("advertising.refused.contact", ContactDetails.LONGEST_NAME, ContactDetails.LONGEST_PHONE);
        }
        name = details.name();
        role = details.role();
        email = details.email().isEmpty()
                ? ""
                : EmailAddress.of(details.email()).text();
        phone = details.phone();
        checkedOn = details.checkedOn();
    }

    void leave(UUID user, Instant now) {
        expectThere();
        leftBy = user;
        leftAt = now;
    }

    private void expectThere() {
        if (leftAt != null) {
            throw new Refusal("advertising.refused.contact-left", name);
        }
    }

    UUID publicationId() {
        return publicationId;
    }

    String name() {
        return name;
    }

    ContactDetails details() {
        return new ContactDetails(name, role, email, phone, checkedOn);
    }

    ContactRow row() {
        return new ContactRow(getId(), version(), publicationId, details());
    }
}
