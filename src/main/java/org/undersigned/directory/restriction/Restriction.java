package org.undersigned.directory.restriction;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.Aggregate;

/** That a party is not contacted. */
@Entity
@Table(name = "restriction")
class Restriction extends Aggregate {

    private UUID partyId;
    private @Nullable UUID campaignId;
    private String reason;
    private @Nullable LocalDate untilOn;
    private UUID setBy;
    private Instant setAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Restriction() {}

    Restriction(UUID partyId, RestrictionDetails details, UUID setBy, Instant setAt) {
        super(newId());
        if (details.reason().isEmpty()) {
            throw new Refusal("directory.refused.restriction-without-reason");
        }
        refuseTooLong(details.reason());
        if (details.until() != null && LastDay.isOver(details.until(), setAt)) {
            throw new Refusal("directory.refused.restriction-over");
        }
        this.partyId = partyId;
        this.campaignId = details.campaign();
        this.reason = details.reason();
        this.untilOn = details.until();
        this.setBy = setBy;
        this.setAt = setAt;
    }

    static void refuseTooLong(String reason) {
        if (reason.length() > RestrictionDetails.MAX_REASON) {
            throw new Refusal("directory.refused.restriction-reason-too-long", RestrictionDetails.MAX_REASON);
        }
    }

    UUID partyId() {
        return partyId;
    }

    @Nullable
    UUID campaignId() {
        return campaignId;
    }

    String reason() {
        return reason;
    }

    UUID setBy() {
        return setBy;
    }

    /** @param names of the parties and of those who set restrictions */
    RestrictionFacts facts(String party, String setByName) {
        return new RestrictionFacts(getId(), partyId, party, campaignId, untilOn, setByName, setAt);
    }
}
