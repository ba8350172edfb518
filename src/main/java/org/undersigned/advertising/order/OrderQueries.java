package org.undersigned.advertising.order;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.Refusal;

/** Insertions with the order and the line that stand, in two queries whatever their number. */
@Component
class OrderQueries {

    private static final String EVER = """
        from OrderLine l
            join Insertion i on i.id = l.insertionId
            join InsertionOrder o on o.id = i.orderId
            join OrderRevision r on r.orderId = o.id and r.id = l.revisionId
        """;

    private static final String STANDING = EVER + " and r.number = o.standingNumber ";

    /** What was called off late is in no later revision, and still owed as the last one had it. */
    private static final String OWED = """
        and (r.number = o.standingNumber
            or i.state = org.undersigned.advertising.insertion.InsertionState.CANCELLED_LATE
                and r.number = (select max(held.number) from OrderLine x join OrderRevision held
                    on held.id = x.revisionId where x.insertionId = i.id and held.number <= o.standingNumber))
        """;

    private static final Set<InsertionState> AHEAD = Set.of(InsertionState.BOOKED, InsertionState.MATERIAL_ACCEPTED);

    private static final Set<OrderState> PLACED = Set.of(OrderState.SENT, OrderState.CONFIRMED);

    /** What is met when the paper has the ad. */
    private static final Set<DeadlineKind> MATERIAL =
            Set.of(DeadlineKind.PROOF, DeadlineKind.COPY, DeadlineKind.MATERIAL);

    private final EntityManager entityManager;

    OrderQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** As the database gives it. */
    private record Standing(OrderLine line, Insertion insertion, InsertionOrder order, OrderState state) {}

    /** As the last revision has it that orders it and does not come after the one that stands. */
    InsertionFacts insertion(UUID id) {
        var which = "where i.id = :id and r.number <= o.standingNumber order by r.number desc";
        return facts(EVER, which, Map.of("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
    }

    /** The same of several, by their ids. */
    Map<UUID, InsertionFacts> among(Collection<UUID> ids, boolean drafts) {
        var seen = drafts ? "" : " and o.shownNumber >= o.standingNumber";
        var which = "where i.id in :ids and r.number <= o.standingNumber" + seen + " order by r.number";
        return facts(EVER, which, Map.of("ids", ids)).stream()
                .collect(Collectors.toMap(InsertionFacts::id, Function.identity(), (earlier, later) -> later));
    }

    List<InsertionFacts> ofOrder(UUID order) {
        return facts(EVER, "where o.id = :order " + OWED + " order by l.place, i.id", Map.of("order", order));
    }

    List<InsertionFacts> ofCampaign(UUID campaign, boolean drafts) {
        var seen = drafts ? "" : " and o.shownNumber >= o.standingNumber";
        return facts(
                STANDING,
                "where o.campaignId = :campaign" + seen + " order by l.runOn, o.orderNo, i.insertionNo",
                Map.of("campaign", campaign));
    }

    /** Those that run on, or of which something is due within, some days that are not longer than a few months. */
    List<InsertionFacts> between(UUID campaign, boolean drafts, LocalDate from, LocalDate to) {
        var seen = drafts ? "" : " and o.shownNumber >= o.standingNumber";
        return facts(
                STANDING,
                "where o.campaignId = :campaign" + seen + " and (l.runOn <= :to and l.lastDay >= :from"
                        + " or exists (select 1 from OrderLine x join x.deadlines t"
                        + " where x.id = l.id and value(t).dueAt between :since and :until))"
                        + " order by l.runOn, o.orderNo, i.insertionNo",
                Map.of(
                        "campaign", campaign,
                        "from", from,
                        "to", to,
                        "since", from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                        "until", to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** The next deadlines that are not met yet, the first one first. What else is told is read of those alone. */
    List<DueRow> due(UUID campaign, boolean drafts, Instant now, int most) {
        var seen = drafts ? "" : " and o.shownNumber >= o.standingNumber";
        var next = entityManager
                .createQuery(
                        "select new org.undersigned.advertising.order.OrderQueries$Due(l.id, key(d), value(d).dueAt) "
                                + STANDING + " join l.deadlines d"
                                + " where o.campaignId = :campaign and i.state in :ahead and r.state in :open"
                                + " and value(d).dueAt > :now and not (key(d) = :space and r.state in :placed)"
                                + " and not (key(d) in :material and i.state = :accepted)" + seen
                                + " order by value(d).dueAt, i.id, key(d)",
                        Due.class)
                .setParameter("campaign", campaign)
                .setParameter("ahead", AHEAD)
                .setParameter("open", OrderState.open())
                .setParameter("now", now)
                .setParameter("space", DeadlineKind.SPACE)
                .setParameter("placed", PLACED)
                .setParameter("material", MATERIAL)
                .setParameter("accepted", InsertionState.MATERIAL_ACCEPTED)
                .setMaxResults(most)
                .getResultList();
        var lines = due(next);
        return next.stream()
                .map(due -> Objects.requireNonNull(lines.get(due.line())).apply(due))
                .toList();
    }

    /** A deadline of a line. */
    record Due(UUID line, DeadlineKind kind, Instant at) {}

    private Map<UUID, Function<Due, DueRow>> due(List<Due> some) {
        return entityManager
                .createQuery(
                        "select l.id, o.id, o.orderNo, i.id, i.insertionNo, l.editionName, r.details.headline, l.zone "
                                + EVER + " where l.id in :lines",
                        Object[].class)
                .setParameter("lines", some.stream().map(Due::line).collect(Collectors.toSet()))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> due -> new DueRow(
                                (UUID) row[1],
                                (Integer) row[2],
                                (UUID) row[3],
                                (Integer) row[4],
                                (String) row[5],
                                (String) row[6],
                                ZoneId.of((String) row[7]),
                                due.kind(),
                                due.at())));
    }

    /** What was put before a second person and may run on a day or after it, by day. */
    List<BookedDay> booked(UUID campaign, LocalDate from) {
        return entityManager
                .createQuery(
                        "select new org.undersigned.advertising.order.BookedDay(i.id, l.editionName, l.runOn, l.lastDay,"
                                + " l.zone) "
                                + STANDING
                                + " where o.campaignId = :campaign and i.state in :ahead and r.state in :open"
                                + " and r.state <> :draft and l.lastDay >= :from order by l.runOn, l.lastDay, i.id",
                        BookedDay.class)
                .setParameter("campaign", campaign)
                .setParameter("ahead", AHEAD)
                .setParameter("open", OrderState.open())
                .setParameter("draft", OrderState.DRAFT)
                .setParameter("from", from)
                .getResultList();
    }

    private List<InsertionFacts> facts(String from, String which, Map<String, Object> parameters) {
        var lines = entityManager.createQuery("select l, i, o, r.state " + from + which, Object[].class);
        parameters.forEach(lines::setParameter);
        var rows = lines.getResultList().stream()
                .map(row -> new Standing(
                        (OrderLine) row[0], (Insertion) row[1], (InsertionOrder) row[2], (OrderState) row[3]))
                .toList();
        var deadlines = deadlines(from, which, parameters);
        return rows.stream()
                .map(row -> row.line()
                        .facts(
                                row.insertion(),
                                row.order(),
                                row.state(),
                                deadlines.getOrDefault(row.line().getId(), Map.of())))
                .toList();
    }

    private Map<UUID, Map<DeadlineKind, Instant>> deadlines(String from, String which, Map<String, Object> parameters) {
        var due = entityManager.createQuery(
                "select l.id, key(d), value(d).dueAt " + from + " join l.deadlines d " + which, Object[].class);
        parameters.forEach(due::setParameter);
        var deadlines = new HashMap<UUID, Map<DeadlineKind, Instant>>();
        due.getResultList()
                .forEach(row -> deadlines
                        .computeIfAbsent((UUID) row[0], line -> new EnumMap<>(DeadlineKind.class))
                        .put((DeadlineKind) row[1], (Instant) row[2]));
        return deadlines;
    }
}
