package org.undersigned.outreach;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.outreach.ParticipationFilter.Order;

/** Reads participations for screens. */
@Component
class PipelineQueries {

    private static final String ROW = """
        select new org.undersigned.outreach.ParticipationRow(
            p.id, p.version, p.campaignId, p.partyId, f.kind, f.name, f.mainDiscipline, p.stage, p.stageSince,
            p.tier, p.ownerId, p.routeId, q.name, p.nextStep,
            (select max(t.at) from Touch t where t.participationId = p.id))
        from Participation p join PartyFace f on f.id = p.partyId left join PartyFace q on q.id = p.routeId
        """;

    private static final String STAGE_POSITION = Arrays.stream(Stage.values())
            .map(stage -> "when '" + stage + "' then " + stage.ordinal())
            .collect(Collectors.joining(" ", "case cast(p.stage as String) ", " end"));

    private final EntityManager entityManager;

    PipelineQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The keys of one page, in order. What a row shows is read for the page alone, by {@link #rows}. */
    List<UUID> page(PipelineCondition condition, ParticipationFilter filter, int offset, int limit) {
        var from = filter.order() == Order.NAME ? condition.fromPartiesWhere() : condition.fromWhere();
        var query = entityManager.createQuery("select p.id" + from + " order by " + order(filter), UUID.class);
        condition.fill(query);
        return query.setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    int count(PipelineCondition condition) {
        var query = entityManager.createQuery("select count(*)" + condition.fromWhere(), Long.class);
        condition.fill(query);
        return Math.toIntExact(query.getSingleResult());
    }

    /** In no order. */
    List<ParticipationRow> rows(Collection<UUID> ids) {
        return entityManager
                .createQuery(ROW + " where p.id in :ids", ParticipationRow.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** In all campaigns, the latest first. */
    List<ParticipationRow> rowsOfParty(UUID party) {
        return entityManager
                .createQuery(ROW + " where p.partyId = :party order by p.id desc", ParticipationRow.class)
                .setParameter("party", party)
                .getResultList();
    }

    List<ParticipationRow> rowsOfParties(UUID campaign, Collection<UUID> parties) {
        return entityManager
                .createQuery(ROW + " where p.campaignId = :campaign and p.partyId in :parties", ParticipationRow.class)
                .setParameter("campaign", campaign)
                .setParameter("parties", parties)
                .getResultList();
    }

    List<StageChange> stageChanges(UUID participation) {
        return entityManager
                .createQuery(
                        "select c from StageChange c where c.participation.id = :participation"
                                + " order by c.at desc, c.id desc",
                        StageChange.class)
                .setParameter("participation", participation)
                .getResultList();
    }

    /** Only the order of names needs the parties; the others sort without joining them, which is half of the time. */
    private static String order(ParticipationFilter filter) {
        var direction = filter.descending() ? " desc" : "";
        return switch (filter.order()) {
                    case NAME -> "f.sortKey" + direction;
                    case STAGE -> STAGE_POSITION + direction + ", p.stageSince desc";
                    case DUE -> "p.nextStep.day" + direction + " nulls last";
                    case CHANGED -> "p.stageSince" + direction;
                }
                + ", p.id";
    }
}
