package org.undersigned.directory.representation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;

/** That one party speaks for another. */
@Entity
class Representation extends Aggregate implements CardPart<RepresentationDetails> {

    static final int LONGEST_TERRITORY = 100;

    private UUID clientId;
    private UUID representativeId;
    private @Nullable UUID agencyId;

    @Enumerated(EnumType.STRING)
    private @Nullable RepresentativeRole role;

    private @Nullable String field;
    private @Nullable String territory;
    private @Nullable LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private boolean pressAsks;
    private boolean legal;
    private boolean scheduling;
    private @Nullable Instant verifiedAt;
    private @Nullable UUID verifiedBy;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Representation() {}

    Representation(
            PartyFace client, PartyFace representative, @Nullable PartyFace agency, RepresentationDetails details) {
        super(newId());
        refuseIf(
                representative.kind() != PartyKind.PERSON && representative.kind() != PartyKind.ORGANISATION,
                "directory.refused.representative-kind",
                representative.name());
        refuseIf(representative.id().equals(client.id()), "directory.refused.represents-itself", representative.name());
        this.clientId = client.id();
        this.representativeId = representative.id();
        revise(representative, agency, details);
    }

    /** @param agency the one that the details name */
    void revise(PartyFace representative, @Nullable PartyFace agency, RepresentationDetails details) {
        if (agency != null) {
            refuseIf(agency.kind() != PartyKind.ORGANISATION, "directory.refused.agency-kind", agency.name());
            refuseIf(
                    representative.kind() == PartyKind.ORGANISATION,
                    "directory.refused.agency-of-agency",
                    representative.name());
            refuseIf(agency.id().equals(clientId), "directory.refused.represents-itself", agency.name());
        }
        take(details);
    }

    private void take(RepresentationDetails details) {
        var territory = details.territory();
        refuseIf(
                territory != null && territory.length() > LONGEST_TERRITORY,
                "directory.refused.territory-too-long",
                LONGEST_TERRITORY);
        refuseIf(details.from() != null && details.endsBefore(details.from()), "directory.refused.days-reversed");
        this.agencyId = details.agency();
        this.role = details.role();
        this.field = details.field();
        this.territory = territory;
        this.fromDay = details.from();
        this.toDay = details.to();
        this.pressAsks = details.routing().contains(Routing.PRESS_ASKS);
        this.legal = details.routing().contains(Routing.LEGAL);
        this.scheduling = details.routing().contains(Routing.SCHEDULING);
    }

    private static void refuseIf(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new Refusal(key, arguments);
        }
    }

    void verify(Instant now, UUID by) {
        this.verifiedAt = now;
        this.verifiedBy = by;
    }

    void endOn(LocalDate day) {
        take(details().during(fromDay, day));
    }

    @Override
    public RepresentationDetails details() {
        var routing = EnumSet.noneOf(Routing.class);
        if (pressAsks) {
            routing.add(Routing.PRESS_ASKS);
        }
        if (legal) {
            routing.add(Routing.LEGAL);
        }
        if (scheduling) {
            routing.add(Routing.SCHEDULING);
        }
        return new RepresentationDetails(agencyId, role, field, territory, fromDay, toDay, routing);
    }

    /** The client: on that card representations come and go. */
    @Override
    public UUID partyId() {
        return clientId;
    }

    UUID representativeId() {
        return representativeId;
    }

    @Nullable
    Instant verifiedAt() {
        return verifiedAt;
    }

    @Nullable
    UUID verifiedBy() {
        return verifiedBy;
    }
}
