package org.undersigned.directory.coalition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;
import org.undersigned.directory.CardPart;
import org.undersigned.directory.PartyFace;
import org.undersigned.directory.PartyKind;

/** An organisation's part in one campaign. */
@Entity
@Table(name = "coalition_role")
class CoalitionPart extends Aggregate implements CardPart<CoalitionDetails> {

    private static final int LONGEST_DELIVERS = 500;

    private UUID campaignId;
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    private CoalitionRole role;

    private boolean logoConsent;
    private @Nullable String delivers;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected CoalitionPart() {}

    @SuppressWarnings("NullAway.Init") // revise() fills the rest
    CoalitionPart(UUID campaignId, PartyFace party, CoalitionDetails details) {
        super(newId());
        if (party.kind() != PartyKind.ORGANISATION) {
            throw new Refusal("directory.refused.coalition-of-no-organisation", party.name());
        }
        this.campaignId = campaignId;
        this.partyId = party.id();
        revise(details);
    }

    void revise(CoalitionDetails details) {
        var delivers = details.delivers();
        if (delivers != null && delivers.length() > LONGEST_DELIVERS) {
            throw new Refusal("directory.refused.delivers-too-long", LONGEST_DELIVERS);
        }
        this.role = details.role();
        this.logoConsent = details.logoConsent();
        this.delivers = delivers;
    }

    @Override
    public CoalitionDetails details() {
        return new CoalitionDetails(role, logoConsent, delivers);
    }

    UUID campaignId() {
        return campaignId;
    }

    @Override
    public UUID partyId() {
        return partyId;
    }
}
