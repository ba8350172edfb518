package org.undersigned.outreach;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.restriction.RestrictionFacts;

/**
 * A participation as lists and pages show it.
 *
 * @param name the credited name of the party
 * @param discipline the code of the party's first one
 * @param stageSince when it came to its stage
 * @param route null while the party is asked directly
 * @param restriction what forbids contacting the party in this campaign now, if anything does
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
        @Nullable Route route,
        @Nullable NextStep nextStep,
        @Nullable Instant lastTouch,
        @Nullable RestrictionFacts restriction) {

    /** As the database gives it; who owns it and what is forbidden is looked up for a page of rows at once. */
    ParticipationRow(
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
            @Nullable UUID routeId,
            @Nullable String routeName,
            @Nullable NextStep nextStep,
            @Nullable Instant lastTouch) {
        this(
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
                null,
                Route.of(routeId, routeName),
                nextStep,
                lastTouch,
                null);
    }

    ParticipationRow withRestriction(@Nullable RestrictionFacts restriction) {
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
                ownerName,
                route,
                nextStep,
                lastTouch,
                restriction);
    }

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
                route,
                nextStep,
                lastTouch,
                restriction);
    }
}
