package org.undersigned.outreach;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.Permission;
import org.undersigned.campaign.CampaignService;
import org.undersigned.directory.Discipline;

/** How many participations of a campaign are where. */
@Service
public class PipelineFigures {

    private final EntityManager entityManager;
    private final CampaignService campaigns;
    private final Clock clock;

    PipelineFigures(EntityManager entityManager, CampaignService campaigns, Clock clock) {
        this.entityManager = entityManager;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Every stage, in order, also where there is nobody. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Map<Stage, Integer> byStage(UUID campaignId) {
        var figures = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : Stage.values()) {
            figures.put(stage, 0);
        }
        entityManager
                .createQuery(
                        "select p.stage, count(*) from Participation p where p.campaignId = :campaign group by p.stage",
                        Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .forEach(line -> figures.put((Stage) line[0], ((Long) line[1]).intValue()));
        return figures;
    }

    /** By the code of the parties' first discipline, most first; those without one come last, if there are any. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public Map<String, Integer> byDiscipline(UUID campaignId) {
        var figures = new LinkedHashMap<String, Integer>();
        entityManager
                .createQuery("""
                    select f.mainDiscipline, count(*) from Participation p join PartyFace f on f.id = p.partyId
                    where p.campaignId = :campaign
                    group by f.mainDiscipline order by count(*) desc, f.mainDiscipline
                    """, Object[].class)
                .setParameter("campaign", campaignId)
                .getResultStream()
                .forEach(line -> figures.put(
                        Objects.requireNonNullElse((String) line[0], Discipline.NONE.code()),
                        ((Long) line[1]).intValue()));
        var none = figures.remove(Discipline.NONE.code());
        if (none != null) {
            figures.put(Discipline.NONE.code(), none);
        }
        return figures;
    }

    /** What a member of staff has to do by today, with what is late. */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public int due(UUID campaignId, UUID owner) {
        return dueOf(campaignId, owner).now();
    }

    /** @param owner null: everybody's together */
    @RolesAllowed(Permission.OUTREACH_READ)
    @Transactional(readOnly = true)
    public DueFigures dueOf(UUID campaignId, @Nullable UUID owner) {
        var today = LocalDate.ofInstant(
                clock.instant(), campaigns.campaign(campaignId).zone());
        return new DueFigures(
                count(campaignId, owner, Due.OVERDUE, today),
                count(campaignId, owner, Due.TODAY, today),
                count(campaignId, owner, Due.LATER_THIS_WEEK, today));
    }

    private int count(UUID campaignId, @Nullable UUID owner, Due due, LocalDate today) {
        var ofOwner = owner == null ? "" : " and p.ownerId = :owner";
        var query = entityManager
                .createQuery(
                        "select count(*) from Participation p"
                                + " where p.campaignId = :campaign and p.nextStep.day between :from and :to" + ofOwner,
                        Long.class)
                .setParameter("campaign", campaignId)
                .setParameter("from", due.from(today))
                .setParameter("to", due.to(today));
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.getSingleResult().intValue();
    }
}
