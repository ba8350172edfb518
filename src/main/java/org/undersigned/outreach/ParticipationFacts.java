package org.undersigned.outreach;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;

/** A participation as other features see it. */
public record ParticipationFacts(
        UUID id,
        UUID campaignId,
        UUID partyId,
        Stage stage,
        Tier tier,
        @Nullable UUID owner,
        long version) {}
