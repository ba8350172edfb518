package org.undersigned.campaign;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.store.Aggregate;

/** The campaign that one member of staff works in; its key is that of the user. */
@Entity
class ChosenCampaign extends Aggregate {

    private UUID campaignId;

    private Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected ChosenCampaign() {}

    ChosenCampaign(UUID userId, UUID campaignId, Instant at) {
        super(userId);
        this.campaignId = campaignId;
        this.chosenAt = at;
    }

    void change(UUID campaign, Instant at) {
        campaignId = campaign;
        chosenAt = at;
    }

    UUID campaignId() {
        return campaignId;
    }
}
