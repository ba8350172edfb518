package org.undersigned.directory.external;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;

/** One number of a party. */
@Entity
@Table(name = "external_id")
class PartyNumber extends Aggregate implements CardPart<ExternalId> {

    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private ExternalKind kind;

    private String number;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected PartyNumber() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    PartyNumber(UUID partyId, ExternalId external) {
        super(newId());
        this.partyId = partyId;
        revise(external);
    }

    void revise(ExternalId external) {
        this.kind = external.kind();
        this.number = external.value();
    }

    @Override
    public ExternalId details() {
        return new ExternalId(kind, number);
    }

    ExternalLine line() {
        return new ExternalLine(getId(), version(), details());
    }

    @Override
    public UUID partyId() {
        return partyId;
    }
}
