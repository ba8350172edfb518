package org.undersigned.outreach;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.representation.RepresentationService;

/**
 * Whether the acting user may change a participation in a certain way, or why not. As long as there are no claims, the
 * owner holds the right to speak to the party, and only the owner or a coordinator gives it away.
 */
@Component
class ChangePolicy {

    private final CurrentUser user;
    private final UserDirectory users;
    private final RepresentationService representations;
    private final Clock clock;

    ChangePolicy(CurrentUser user, UserDirectory users, RepresentationService representations, Clock clock) {
        this.user = user;
        this.users = users;
        this.representations = representations;
        this.clock = clock;
    }

    Optional<Refusal> refusal(Participation participation, ParticipationChange change, String party) {
        return switch (change) {
            case ParticipationChange.Move move ->
                moving(participation.stage(), move, party).or(() -> approaching(participation, move.to(), party));
            case ParticipationChange.Assignment assignment ->
                assigning(participation.owner(), assignment.owner(), party);
            case ParticipationChange.Rerouting rerouting -> routing(participation, rerouting.representative(), party);
            case ParticipationChange.Ranking ranking -> ranking(participation.tier(), ranking.tier(), party);
            case ParticipationChange.Plan plan -> Optional.empty();
        };
    }

    /** Whether a participation may be opened in this way; that there is none yet is for the caller to see. */
    Optional<Refusal> opening(ParticipationDetails details, String party) {
        if (details.stage().isBySignature()) {
            return Optional.of(new Refusal("outreach.refused.by-signature", party, Texts.label(details.stage())));
        }
        if (details.stage().isClosed() && details.reason() == null) {
            return Optional.of(new Refusal("outreach.refused.reason-missing", party, Texts.label(details.stage())));
        }
        return details.since() != null && details.since().isAfter(clock.instant())
                ? Optional.of(new Refusal("outreach.refused.opened-in-future", party))
                : assigning(null, details.owner(), party);
    }

    Refusal alreadyOpen(String party, String campaign) {
        return new Refusal("outreach.refused.already-open", party, campaign);
    }

    private Optional<Refusal> moving(Stage from, ParticipationChange.Move move, String party) {
        if (from == Stage.SIGNED) {
            return Optional.of(new Refusal("outreach.refused.signed-stays", party));
        }
        if (move.to().isBySignature()) {
            return Optional.of(new Refusal("outreach.refused.by-signature", party, Texts.label(move.to())));
        }
        if (!from.leadsTo(move.to())) {
            var next = from.next().stream().map(Texts::label).collect(Collectors.joining(", "));
            return Optional.of(
                    new Refusal("outreach.refused.arrow", party, Texts.label(from), Texts.label(move.to()), next));
        }
        return from.needsReason(move.to()) && move.reason() == null
                ? Optional.of(new Refusal("outreach.refused.reason-missing", party, Texts.label(move.to())))
                : Optional.empty();
    }

    private Optional<Refusal> approaching(Participation participation, Stage to, String party) {
        var owner = participation.owner();
        return to.isApproach() && owner != null && !mayGiveAway(owner)
                ? Optional.of(new Refusal("outreach.refused.owned-by-other", party, users.name(owner)))
                : Optional.empty();
    }

    private Optional<Refusal> routing(Participation participation, @Nullable UUID representative, String party) {
        return representative == null
                        || representative.equals(participation.route())
                        || representations.speakersFor(participation.partyId()).stream()
                                .anyMatch(speaker -> speaker.id().equals(representative))
                ? Optional.empty()
                : Optional.of(new Refusal("outreach.refused.no-route", party));
    }

    /** Whoever works on a name cannot lower by themselves what is asked before it is printed. */
    private Optional<Refusal> ranking(Tier from, Tier to, String party) {
        return from == Tier.MARQUEE && to != from && !user.may(Permission.OUTREACH_ASSIGN)
                ? Optional.of(new Refusal("outreach.refused.lower-marquee", party))
                : Optional.empty();
    }

    private Optional<Refusal> assigning(@Nullable UUID from, @Nullable UUID to, String party) {
        if (Objects.equals(from, to)
                || user.may(Permission.OUTREACH_ASSIGN)
                || user.id().equals(from)) {
            return Optional.empty();
        }
        if (from != null) {
            return Optional.of(new Refusal("outreach.refused.owned-by-other", party, users.name(from)));
        }
        return user.id().equals(to)
                ? Optional.empty()
                : Optional.of(new Refusal("outreach.refused.assign-to-other", party));
    }

    private boolean mayGiveAway(UUID owner) {
        return owner.equals(user.id()) || user.may(Permission.OUTREACH_ASSIGN);
    }
}
