package org.undersigned.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.directory.restriction.HoldingRestrictions;
import org.undersigned.directory.restriction.RestrictionFacts;
import org.undersigned.directory.restriction.RestrictionQueries;

/**
 * Whether we may turn to a party at all: whom a restriction protects is neither asked nor written to. What they say to
 * us is taken down all the same, and what took place before the restriction was set is a fact of the past.
 */
@Component
class ContactPolicy {

    private final RestrictionQueries restrictions;

    ContactPolicy(RestrictionQueries restrictions) {
        this.restrictions = restrictions;
    }

    /** What holds for the parties of some participations, for those who judge many of them. */
    HoldingRestrictions holding(Collection<Participation> participations) {
        return restrictions.holding(
                participations.stream().map(Participation::partyId).toList());
    }

    HoldingRestrictions holdingFor(Collection<UUID> parties) {
        return restrictions.holding(parties);
    }

    /** An approach must not begin; one that has begun moves on with their answer. */
    Optional<Refusal> moving(Participation participation, ParticipationChange change, HoldingRestrictions holding) {
        var begins = change instanceof ParticipationChange.Move move
                && move.to().isApproach()
                && !participation.stage().isApproach();
        return begins
                ? holding.of(participation.partyId(), participation.campaignId())
                        .map(RestrictionFacts::refusal)
                : Optional.empty();
    }

    Optional<Refusal> opening(UUID campaign, UUID party, ParticipationDetails details, HoldingRestrictions holding) {
        return details.stage().isApproach()
                ? holding.of(party, campaign, details.since()).map(RestrictionFacts::refusal)
                : Optional.empty();
    }

    Optional<Refusal> touching(Participation participation, TouchDetails details) {
        return details.direction() == Direction.WE_TO_THEM
                ? holding(List.of(participation))
                        .of(participation.partyId(), participation.campaignId(), details.at())
                        .map(RestrictionFacts::refusal)
                : Optional.empty();
    }
}
