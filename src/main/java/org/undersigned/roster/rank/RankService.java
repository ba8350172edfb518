package org.undersigned.roster.rank;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyFacts;
import org.undersigned.directory.PartyService;
import org.undersigned.outreach.ParticipationService;

/** Says which names of a campaign stand first, and in which order. */
@Service
public class RankService {

    /** So many stand first at most; the order of more is not decided by hand. */
    public static final int MOST = 100;

    private final Rankings rankings;
    private final CampaignService campaigns;
    private final PartyService parties;
    private final ParticipationService participations;
    private final Trail trail;

    RankService(
            Rankings rankings,
            CampaignService campaigns,
            PartyService parties,
            ParticipationService participations,
            Trail trail) {
        this.rankings = rankings;
        this.campaigns = campaigns;
        this.parties = parties;
        this.participations = participations;
        this.trail = trail;
    }

    @RolesAllowed(Permission.EDITION_READ)
    @Transactional(readOnly = true)
    public RankedNames ranked(UUID campaign) {
        return rankings.findByCampaignId(campaign).map(this::named).orElse(new RankedNames(0, List.of()));
    }

    private RankedNames named(Ranking ranking) {
        var facts = parties.facts(ranking.parties());
        var names = new ArrayList<RankedName>();
        for (var party : ranking.parties()) {
            var name = facts.get(party);
            names.add(new RankedName(names.size() + 1, party, name == null ? "" : name.name()));
        }
        return new RankedNames(ranking.version(), names);
    }

    /**
     * Gives a marquee name the last rank.
     *
     * @throws Refusal when it has one already, when there are too many, or when it is no marquee name of the campaign
     */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void rank(UUID campaign, long seenVersion, UUID party) {
        var facts = party(party);
        var ranking = find(campaign, seenVersion);
        if (ranking.rank(party) > 0) {
            throw new Refusal("roster.refused.ranked-already", facts.name(), ranking.rank(party));
        }
        if (ranking.parties().size() >= MOST) {
            throw new Refusal("roster.refused.many-ranked", MOST);
        }
        if (!isMarquee(campaign, party)) {
            throw new Refusal("roster.refused.not-marquee", facts.name());
        }
        ranking.add(party);
        trail.record(entry("roster.rank.given", facts, ranking).changed("rank", null, ranking.rank(party)));
    }

    /** @throws Refusal when it has no rank, or is the first or the last already */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void move(UUID campaign, long seenVersion, UUID party, RankMove move) {
        var facts = party(party);
        var ranking = find(campaign, seenVersion);
        var before = expectRanked(ranking, facts);
        if (!ranking.move(party, move)) {
            throw new Refusal("roster.refused.no-further", facts.name());
        }
        trail.record(entry("roster.rank.moved", facts, ranking).changed("rank", before, ranking.rank(party)));
    }

    /** @throws Refusal when it has no rank */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void drop(UUID campaign, long seenVersion, UUID party) {
        var facts = party(party);
        var ranking = find(campaign, seenVersion);
        var before = expectRanked(ranking, facts);
        ranking.drop(party);
        trail.record(entry("roster.rank.taken", facts, ranking).changed("rank", before, null));
    }

    private boolean isMarquee(UUID campaign, UUID party) {
        return participations
                .of(campaign, party)
                .filter(each -> each.tier() == Tier.MARQUEE)
                .isPresent();
    }

    private Ranking find(UUID campaign, long seenVersion) {
        var facts = campaigns.campaign(campaign);
        var ranking = rankings.findByCampaignId(campaign).orElseGet(() -> store(new Ranking(campaign)));
        Conflict.check(seenVersion, ranking.version(), Texts.text("roster.rank.of", facts.name()));
        return ranking;
    }

    private static int expectRanked(Ranking ranking, PartyFacts party) {
        var rank = ranking.rank(party.id());
        if (rank == 0) {
            throw new Refusal("roster.refused.not-ranked", party.name());
        }
        return rank;
    }

    /** Writes at once, so that one that somebody else begins in the same moment is refused in words. */
    private Ranking store(Ranking ranking) {
        try {
            return rankings.saveAndFlush(ranking);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ranking_campaign") ? new Refusal("roster.refused.ranked-meanwhile") : e;
        }
    }

    private PartyFacts party(UUID id) {
        return parties.facts(id).orElseThrow(() -> new Refusal("roster.refused.unknown-party"));
    }

    private static Entry entry(String verb, PartyFacts party, Ranking ranking) {
        return Entry.of(verb, "party", party.id(), party.name()).in(ranking.campaignId());
    }
}
