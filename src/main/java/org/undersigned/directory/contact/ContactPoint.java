package org.undersigned.directory.contact;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;

/** One way to reach a party. */
@Entity
@Table(name = "contact_point")
class ContactPoint extends Aggregate implements CardPart<KeptContact> {

    private UUID partyId;

    @Embedded
    private KeptAddress address;

    @Enumerated(EnumType.STRING)
    private ContactRoute route;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    /** @param id the one to which a sealed address is bound */
    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    ContactPoint(UUID id, UUID partyId, KeptContact kept) {
        super(id);
        this.partyId = partyId;
        revise(kept);
    }

    void revise(KeptContact kept) {
        this.address = kept.address();
        this.route = kept.route();
        this.visibility = kept.visibility();
    }

    @Override
    public KeptContact details() {
        return new KeptContact(address, route, visibility);
    }

    @Override
    public UUID partyId() {
        return partyId;
    }

    KeptAddress address() {
        return address;
    }

    Visibility visibility() {
        return visibility;
    }
}
