package org.undersigned.advertising.order;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.Refusal;

/** Insertions with the order and the line that stand, in two queries whatever their number. */
@Component
class OrderQueries {

    private static final String STANDING = """
        from OrderLine l
            join Insertion i on i.id = l.insertionId
            join InsertionOrder o on o.id = i.orderId
            join OrderRevision r on r.orderId = o.id and r.number = o.standingNumber and r.id = l.revisionId
        """;

    private final EntityManager entityManager;

    OrderQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** As the database gives it. */
    private record Standing(OrderLine line, Insertion insertion, InsertionOrder order, OrderState state) {}

    InsertionFacts insertion(UUID id) {
        return facts("where i.id = :id order by l.runOn, i.id", Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    List<InsertionFacts> ofOrder(UUID order) {
        return facts("where o.id = :order order by l.place, i.id", Map.of("order", order));
    }

    List<InsertionFacts> ofCampaign(UUID campaign, boolean drafts) {
        var seen = drafts ? "" : " and o.shownNumber >= o.standingNumber";
        return facts(
                "where o.campaignId = :campaign" + seen + " order by l.runOn, o.orderNo, i.insertionNo",
                Map.of("campaign", campaign));
    }

    private List<InsertionFacts> facts(String which, Map<String, Object> parameters) {
        var lines = entityManager.createQuery("select l, i, o, r.state " + STANDING + which, Object[].class);
        parameters.forEach(lines::setParameter);
        var rows = lines.getResultList().stream()
                .map(row -> new Standing(
                        (OrderLine) row[0], (Insertion) row[1], (InsertionOrder) row[2], (OrderState) row[3]))
                .toList();
        var deadlines = deadlines(which, parameters);
        return rows.stream()
                .map(row -> row.line()
                        .facts(
                                row.insertion(),
                                row.order(),
                                row.state(),
                                deadlines.getOrDefault(row.line().getId(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<DeadlineKind, Instant>> deadlines(String which, Map<String, Object> parameters) {
        var due = entityManager.createQuery(
                "select l.id, key(d), value(d).dueAt " + STANDING + " join l.deadlines d " + which, Object[].class);
        parameters.forEach(due::setParameter);
        var deadlines = new HashMap<UUID, Map<DeadlineKind, Instant>>();
        due.getResultList()
                .forEach(row -> deadlines
                        .computeIfAbsent((UUID) row[0], line -> new EnumMap<>(DeadlineKind.class))
                        .put((DeadlineKind) row[1], (Instant) row[2]));
        return deadlines;
    }
}
