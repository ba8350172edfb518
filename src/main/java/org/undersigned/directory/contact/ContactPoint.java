package org.undersigned.directory.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;
import org.undersigned.directory.address.ContactKind;

/** One way to reach a party. */
@Entity
@Table(name = "contact_point")
class ContactPoint extends Aggregate implements CardPart<ContactDetails> {

    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    private ContactRoute route;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String address;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    ContactPoint(UUID partyId, ContactDetails details) {
        super(newId());
        this.partyId = partyId;
        revise(details);
    }

    void revise(ContactDetails details) {
        if (!details.visibility().isAccepted()) {
            throw new Refusal("directory.refused.private-contact-point");
        }
        this.kind = details.address().kind();
        this.route = details.route();
        this.visibility = details.visibility();
        this.address = details.address().text();
    }

    @Override
    public ContactDetails details() {
        return new ContactDetails(kind.read(address), route, visibility);
    }

    ContactLine line() {
        return new ContactLine(getId(), version(), details());
    }

    @Override
    public UUID partyId() {
        return partyId;
    }
}
