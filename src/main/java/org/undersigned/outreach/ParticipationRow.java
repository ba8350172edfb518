package org.undersigned.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;

/**
 * A participation as lists and pages show it.
 *
 * @param name the credited name of the party
 * @param discipline the code of the party's first one
 * @param stageSince when it came to its stage
 */
public record ParticipationRow(
        UUID id,
        long version,
        UUID campaignId,
        UUID partyId,
        PartyKind kind,
        String name,
        @Nullable String discipline,
        Stage stage,
        Instant stageSince,
        Tier tier,
        @Nullable UUID owner,
        @Nullable String ownerName,
        @Nullable NextStep nextStep,
        @Nullable Instant lastTouch) {

    ParticipationRow withOwnerName(Map<UUID, String> names) {
        return new ParticipationRow(
                id,
                version,
                campaignId,
                partyId,
                kind,
                name,
                discipline,
                stage,
                stageSince,
                tier,
                owner,
                owner == null ? null : UserNames.of(owner, names),
                nextStep,
                lastTouch);
    }
}
