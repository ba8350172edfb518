package org.undersigned.directory.restriction;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.base.Texts;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;

/** Tells which restrictions hold, and which did. */
@Service
public class RestrictionQueries {

    private final Restrictions restrictions;
    private final RestrictionLiftings liftings;
    private final PartyService parties;
    private final CampaignService campaigns;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    RestrictionQueries(
            Restrictions restrictions,
            RestrictionLiftings liftings,
            PartyService parties,
            CampaignService campaigns,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.restrictions = restrictions;
        this.liftings = liftings;
        this.parties = parties;
        this.campaigns = campaigns;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    /** What holds now for some parties, asked at once for all of them. */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public HoldingRestrictions holding(Collection<UUID> some) {
        var found =
                some.isEmpty() ? List.<Restriction>of() : restrictions.holding(some, LastDay.earliest(clock.instant()));
        return new HoldingRestrictions(facts(found).stream().collect(Collectors.groupingBy(RestrictionFacts::party)));
    }

    /**
     * All that were ever set for a party, the latest first. Their reasons are for those who work in outreach: they may
     * be about somebody's private life, and others have to know only that nobody is to be contacted.
     */
    @RolesAllowed(Permission.DIRECTORY_READ)
    @Transactional(readOnly = true)
    public List<RestrictionLine> ofParty(UUID party) {
        var found = restrictions.findByPartyIdOrderBySetAtDescIdDesc(party);
        if (found.isEmpty()) {
            return List.of();
        }
        var facts = facts(found).stream().collect(Collectors.toMap(RestrictionFacts::id, Function.identity()));
        var lifted = lifted(found);
        var campaignNames = campaignNames();
        return found.stream()
                .map(restriction -> line(
                        restriction,
                        Objects.requireNonNull(facts.get(restriction.getId())),
                        restriction.campaignId() == null ? null : campaignNames.get(restriction.campaignId()),
                        lifted.get(restriction.getId())))
                .toList();
    }

    private RestrictionLine line(
            Restriction restriction,
            RestrictionFacts facts,
            @Nullable String campaign,
            RestrictionLine.@Nullable Lifted lifted) {
        var isOver = facts.until() != null && LastDay.isOver(facts.until(), clock.instant());
        return new RestrictionLine(facts, lifted == null && !isOver, campaign, readable(restriction.reason()), lifted);
    }

    private Map<UUID, RestrictionLine.Lifted> lifted(List<Restriction> some) {
        var found = liftings.findByRestrictionIdIn(
                some.stream().map(Restriction::getId).toList());
        var names = users.names(found.stream().map(RestrictionLifting::liftedBy).collect(Collectors.toSet()));
        return found.stream()
                .collect(Collectors.toMap(
                        RestrictionLifting::restrictionId,
                        lifting -> new RestrictionLine.Lifted(
                                names.getOrDefault(lifting.liftedBy(), unknownUser()),
                                lifting.liftedAt(),
                                readable(lifting.reason()))));
    }

    private List<RestrictionFacts> facts(List<Restriction> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        var names = users.names(some.stream().map(Restriction::setBy).collect(Collectors.toSet()));
        var known = parties.facts(some.stream().map(Restriction::partyId).toList());
        return some.stream()
                .map(restriction -> restriction.facts(
                        name(known.get(restriction.partyId())), names.getOrDefault(restriction.setBy(), unknownUser())))
                .toList();
    }

    private static String name(@Nullable PartyFacts party) {
        return party == null ? "" : party.name();
    }

    private Map<UUID, String> campaignNames() {
        return campaigns.campaigns().stream().collect(Collectors.toMap(CampaignFacts::id, CampaignFacts::name));
    }

    private @Nullable String readable(String reason) {
        return user.may(Permission.OUTREACH_WRITE) ? reason : null;
    }

    private static String unknownUser() {
        return Texts.text("access.unknown-user");
    }
}
