package org.undersigned.campaign;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;

/** Campaigns: which there are, opening one, changing its facts. */
@Service
public class CampaignService {

    private static final String ROWS = """
        select new org.undersigned.campaign.CampaignRow(
            c.id, c.name, c.slug, c.zone, c.launchAt, c.embargoUntil, c.target,
            (select count(l) from Letter l where l.campaignId = c.id))
        from Campaign c
        order by c.createdAt desc, c.id desc\
        """;

    private final Campaigns campaigns;
    private final EntityManager entityManager;
    private final Trail trail;
    private final Clock clock;

    CampaignService(Campaigns campaigns, EntityManager entityManager, Trail trail, Clock clock) {
        this.campaigns = campaigns;
        this.entityManager = entityManager;
        this.trail = trail;
        this.clock = clock;
    }

    /** All campaigns, the latest first, to choose one from: there are dozens at most in the life of a coalition. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<CampaignFacts> campaigns() {
        return campaigns.findAllByOrderByCreatedAtDescIdDesc().stream()
                .map(Campaign::facts)
                .toList();
    }

    /** One page of the list of campaigns, the latest first. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<CampaignRow> rows(int offset, int limit) {
        return entityManager
                .createQuery(ROWS, CampaignRow.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public int count() {
        return Math.toIntExact(campaigns.count());
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public CampaignFacts campaign(UUID id) {
        return campaigns.require(id).facts();
    }

    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public UUID create(CampaignDetails details) {
        var campaign = new Campaign(details, clock.instant());
        checkFree(details.slug(), campaign.getId());
        store(campaign);
        var facts = campaign.facts();
        trail.record(entry("campaign.campaign.created", facts)
                .with("slug", facts.slug())
                .with("zone", facts.zone())
                .changed("launch", null, facts.launch())
                .changed("embargo", null, facts.embargo())
                .with("target", facts.target())
                .with("counting-rule", facts.countingRule()));
        return facts.id();
    }

    /** @param seenVersion the version of the facts that the form was opened with */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void revise(UUID id, long seenVersion, CampaignDetails details) {
        var campaign = campaigns.require(id);
        campaign.expectVersion(seenVersion, campaign.name());
        var before = campaign.facts();
        if (details.equals(before.details())) {
            return;
        }
        checkFree(details.slug(), id);
        campaign.revise(details);
        store(campaign);
        trail.record(entry("campaign.campaign.revised", before)
                .changed("name", before.name(), details.name())
                .changed("slug", before.slug(), details.slug())
                .changed("zone", before.zone(), details.zone())
                .changed("launch", before.launch(), details.launch())
                .changed("embargo", before.embargo(), details.embargo())
                .changed("target", before.target(), details.target())
                .changed("counting-rule", before.countingRule(), details.countingRule()));
    }

    private void checkFree(String slug, UUID campaign) {
        if (campaigns.existsBySlugAndIdNot(slug, campaign)) {
            throw new Refusal("campaign.refused.slug-taken", slug);
        }
    }

    /** Writes at once, so that a slug that somebody else takes in the same moment is refused in words as well. */
    private void store(Campaign campaign) {
        try {
            campaigns.saveAndFlush(campaign);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "campaign_slug")
                    ? new Refusal("campaign.refused.slug-taken", campaign.slug())
                    : e;
        }
    }

    private static Entry entry(String verb, CampaignFacts campaign) {
        return Entry.of(verb, "campaign", campaign.id(), campaign.name()).in(campaign.id());
    }
}
