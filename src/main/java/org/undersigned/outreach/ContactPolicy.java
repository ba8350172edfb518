package org.undersigned.outreach;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.Today;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.directory.representation.RepresentationLine;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.restriction.RestrictionQueries;

/**
 * Whether we may turn to a party at all: whom a restriction protects is neither asked nor written to, and nobody is asked
 * through such a representative or agency. What they say to us is taken down all the same, and what took place before the
 * restriction was set is a fact of the past, if somebody says how it is known.
 */
@Component
class ContactPolicy {

    private final RestrictionQueries restrictions;
    private final RepresentationService representations;
    private final Clock clock;

    ContactPolicy(RestrictionQueries restrictions, RepresentationService representations, Clock clock) {
        this.restrictions = restrictions;
        this.representations = representations;
        this.clock = clock;
    }

    /** What forbids turning to the parties of some participations, read at once for those who judge many of them. */
    Bans bans(Collection<Participation> participations) {
        var parties = participations.stream().map(Participation::partyId).collect(Collectors.toSet());
        var speakers = representations.representationsOf(parties);
        var routes = participations.stream().flatMap(each -> Stream.ofNullable(each.route()));
        var all = Stream.of(parties.stream(), routes, speaking(speakers))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
        return new Bans(restrictions.holding(all), speakers);
    }

    /** For parties that are in no pipeline yet, and so are reached through nobody. */
    Bans bansOn(Collection<UUID> parties) {
        return new Bans(restrictions.holding(parties), Map.of());
    }

    private static Stream<UUID> speaking(Map<UUID, List<RepresentationLine>> speakers) {
        return speakers.values().stream()
                .flatMap(List::stream)
                .flatMap(line -> Stream.concat(Stream.of(line.representative()), Stream.ofNullable(line.agency())))
                .map(NamedParty::id);
    }

    /** An approach must not begin; one that has begun moves on with their answer. */
    Optional<Refusal> moving(Participation participation, ParticipationChange change, String party, Bans bans) {
        var begins = change instanceof ParticipationChange.Move move
                && move.to().isApproach()
                && !participation.stage().isApproach();
        return begins
                ? bans.directly(participation.partyId(), participation.campaignId(), null)
                        .or(() -> bans.through(
                                participation.route(), participation.partyId(), participation.campaignId(), party))
                        .or(() -> throughFormer(participation, party, bans))
                : Optional.empty();
    }

    /** A route is chosen among those who speak for the party, and outlives that they do. */
    private Optional<Refusal> throughFormer(Participation participation, String party, Bans bans) {
        var route = participation.route();
        return route == null || bans.speaks(route, participation.partyId(), Today.by(clock))
                ? Optional.empty()
                : Optional.of(new Refusal("outreach.refused.route-ended", party));
    }

    Optional<Refusal> opening(UUID campaign, UUID party, ParticipationDetails details, Bans bans) {
        return details.stage().isApproach()
                ? bans.directly(party, campaign, details.since())
                        .or(() -> isAsOfBefore(campaign, party, details, bans) && details.reason() == null
                                ? bans.directly(party, campaign, null).map(ContactPolicy::unexplained)
                                : Optional.empty())
                : Optional.empty();
    }

    /** Whether somebody is said to have been asked before the restriction that holds now. */
    boolean isAsOfBefore(UUID campaign, UUID party, ParticipationDetails details, Bans bans) {
        return details.stage().isApproach()
                && details.since() != null
                && bans.directly(party, campaign, null).isPresent();
    }

    Optional<Refusal> touching(Participation participation, TouchDetails details, String party, Bans bans) {
        if (details.direction() != Direction.WE_TO_THEM) {
            return Optional.empty();
        }
        return turning(participation, details, party, bans, details.at())
                .or(() -> details.note() == null
                        ? turning(participation, details, party, bans, null).map(ContactPolicy::unexplained)
                        : Optional.empty());
    }

    /** Whether we are said to have turned to somebody before the restriction that holds now. */
    boolean isAsOfBefore(Participation participation, TouchDetails details, String party, Bans bans) {
        return details.direction() == Direction.WE_TO_THEM
                && turning(participation, details, party, bans, null).isPresent();
    }

    private static Optional<Refusal> turning(
            Participation participation, TouchDetails details, String party, Bans bans, @Nullable Instant then) {
        return bans.directly(participation.partyId(), participation.campaignId(), then)
                .or(() -> bans.throughNamed(
                        details.representative(), participation.partyId(), participation.campaignId(), party, then));
    }

    /** A date alone is typed too easily: what came before a restriction has to say how it is known. */
    private static Refusal unexplained(Refusal restriction) {
        var sentence = Texts.text(restriction.key(), restriction.arguments().toArray());
        return new Refusal("outreach.refused.before-restriction", sentence);
    }
}
