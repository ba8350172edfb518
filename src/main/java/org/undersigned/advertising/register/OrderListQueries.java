package org.undersigned.advertising.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.OrderState;
import org.undersigned.base.money.Money;
import org.undersigned.base.name.Folding;

/** Reads orders for lists: the page that is shown, and beside it in three queries what belongs to its orders. */
@Component
class OrderListQueries {

    private static final String FROM = """
        from InsertionOrder o join OrderRevision r on r.orderId = o.id
            and r.number = case when :drafts = true then o.lastNumber else o.shownNumber end
        """;

    private static final String COMMITTED = """
        (select coalesce(sum(value(p).amount), 0) from Insertion i join i.posted p
            where i.orderId = o.id and key(p) = :committed)
        """;

    /** What the paper is owed; for what is not decided on also what it would be. */
    private static final String OWED =
            "case when r.state in :undecided and r.total > " + COMMITTED + " then r.total else " + COMMITTED + " end";

    private static final String NOT_COUNTED = "case when r.state in :over and " + COMMITTED + " = 0 then 1 else 0 end";

    private static final Set<OrderState> UNDECIDED = Set.of(OrderState.DRAFT, OrderState.PENDING_APPROVAL);

    private static final Set<OrderState> OVER =
            Arrays.stream(OrderState.values()).filter(state -> !state.isOpen()).collect(Collectors.toUnmodifiableSet());

    private static final Set<InsertionState> AHEAD = Set.of(InsertionState.BOOKED, InsertionState.MATERIAL_ACCEPTED);

    private final EntityManager entityManager;

    OrderListQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param drafts whether whoever asks sees them */
    List<OrderRow> rows(OrderFilter filter, UUID user, boolean drafts, Instant now, int offset, int limit) {
        var query = entityManager.createQuery(
                "select o.id as id, o.orderNo as number, o.paperName as paper, r.id as revision, r.number as revisionNo,"
                        + " r.details.headline as headline, r.state as state, r.stateSince as since, r.total as total,"
                        + " r.inKind as inKind, o.currency as currency "
                        + FROM
                        + where(filter)
                        + orderBy(filter),
                Tuple.class);
        bind(query, filter, user, drafts);
        var page = query.setFirstResult(offset).setMaxResults(limit).getResultList();
        return new Page(page, now).rows();
    }

    int count(OrderFilter filter, UUID user, boolean drafts) {
        var query = entityManager.createQuery("select count(o) " + FROM + where(filter), Long.class);
        bind(query, filter, user, drafts);
        return Math.toIntExact(query.getSingleResult());
    }

    /** One row for each currency. */
    List<OrderTotals> totals(OrderFilter filter, UUID user, boolean drafts) {
        var query = entityManager.createQuery(
                "select o.currency as currency, count(o) as orders, sum(" + NOT_COUNTED + ") as notCounted, sum(" + OWED
                        + ") as total, sum(case when r.state in :over then 0 else r.inKind end) as inKind "
                        + FROM
                        + where(filter)
                        + " group by o.currency order by o.currency",
                Tuple.class);
        bind(query, filter, user, drafts);
        query.setParameter("committed", BudgetKind.COMMITTED)
                .setParameter("undecided", UNDECIDED)
                .setParameter("over", OVER);
        return query.getResultList().stream()
                .map(row -> new OrderTotals(
                        Math.toIntExact(row.get("orders", Long.class)),
                        Math.toIntExact(row.get("notCounted", Long.class)),
                        money(row, "total"),
                        money(row, "inKind")))
                .toList();
    }

    private static Money money(Tuple row, String column) {
        return new Money(row.get(column, BigDecimal.class), Currency.getInstance(row.get("currency", String.class)));
    }

    private static String where(OrderFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add("o.campaignId = :campaign");
        if (!filter.text().isBlank()) {
            conditions.add("(locate(:text, o.folded) > 0 or o.orderNo = :number)");
        }
        if (!filter.states().isEmpty()) {
            conditions.add("r.state in :states");
        }
        if (filter.mine()) {
            conditions.add("r.state = :pending and :user not member of r.preparers");
        }
        return " where " + String.join(" and ", conditions);
    }

    private static String orderBy(OrderFilter filter) {
        var direction = filter.descending() ? " desc" : " asc";
        var first = switch (filter.order()) {
            case NUMBER -> "o.orderNo";
            case PAPER -> "o.folded";
            case TOTAL -> "r.total";
            case CHANGED -> "r.stateSince";
        };
        return " order by " + first + direction + ", o.orderNo desc, o.id";
    }

    private static void bind(TypedQuery<?> query, OrderFilter filter, UUID user, boolean drafts) {
        query.setParameter("campaign", filter.campaign()).setParameter("drafts", drafts);
        if (!filter.text().isBlank()) {
            query.setParameter("text", Folding.fold(filter.text())).setParameter("number", number(filter.text()));
        }
        if (!filter.states().isEmpty()) {
            query.setParameter("states", filter.states());
        }
        if (filter.mine()) {
            query.setParameter("pending", OrderState.PENDING_APPROVAL).setParameter("user", user);
        }
    }

    private static int number(String text) {
        return text.strip().matches("\\d{1,6}") ? Integer.parseInt(text.strip()) : -1;
    }

    /** Rows with what is counted of their insertions. */
    private final class Page {

        private final List<Tuple> found;
        private final Map<UUID, Integer> insertions = new HashMap<>();
        private final Map<UUID, LocalDate> runs = new HashMap<>();
        private final Map<UUID, Instant> due = new HashMap<>();
        private final Map<UUID, BigDecimal> committed = new HashMap<>();

        Page(List<Tuple> found, Instant now) {
            this.found = found;
            if (!found.isEmpty()) {
                count(ids("revision"));
                deadlines(ids("revision"), now);
                commitments(ids("id"));
            }
        }

        private List<UUID> ids(String column) {
            return found.stream().map(row -> row.get(column, UUID.class)).toList();
        }

        private void count(List<UUID> revisions) {
            entityManager
                    .createQuery(
                            "select l.revisionId, count(l), min(case when i.state in :ahead then l.runOn end)"
                                    + " from OrderLine l join Insertion i on i.id = l.insertionId"
                                    + " where l.revisionId in :revisions group by l.revisionId",
                            Object[].class)
                    .setParameter("revisions", revisions)
                    .setParameter("ahead", AHEAD)
                    .getResultList()
                    .forEach(row -> {
                        insertions.put((UUID) row[0], Math.toIntExact((Long) row[1]));
                        Optional.ofNullable((LocalDate) row[2]).ifPresent(day -> runs.put((UUID) row[0], day));
                    });
        }

        private void deadlines(List<UUID> revisions, Instant now) {
            entityManager
                    .createQuery(
                            "select l.revisionId, min(value(d).dueAt) from OrderLine l join l.deadlines d"
                                    + " join Insertion i on i.id = l.insertionId"
                                    + " where l.revisionId in :revisions and i.state in :ahead and value(d).dueAt > :now"
                                    + " group by l.revisionId",
                            Object[].class)
                    .setParameter("revisions", revisions)
                    .setParameter("ahead", AHEAD)
                    .setParameter("now", now)
                    .getResultList()
                    .forEach(row -> due.put((UUID) row[0], (Instant) row[1]));
        }

        private void commitments(List<UUID> orders) {
            entityManager
                    .createQuery(
                            "select i.orderId, sum(value(p).amount) from Insertion i join i.posted p"
                                    + " where i.orderId in :orders and key(p) = :committed group by i.orderId",
                            Object[].class)
                    .setParameter("orders", orders)
                    .setParameter("committed", BudgetKind.COMMITTED)
                    .getResultList()
                    .forEach(row -> committed.put((UUID) row[0], (BigDecimal) row[1]));
        }

        List<OrderRow> rows() {
            return found.stream().map(this::row).toList();
        }

        private OrderRow row(Tuple row) {
            var revision = row.get("revision", UUID.class);
            var id = row.get("id", UUID.class);
            return new OrderRow(
                    id,
                    row.get("number", Integer.class),
                    row.get("paper", String.class),
                    row.get("revisionNo", Integer.class),
                    row.get("headline", String.class),
                    row.get("state", OrderState.class),
                    row.get("since", Instant.class),
                    insertions.getOrDefault(revision, 0),
                    runs.get(revision),
                    due.get(revision),
                    money(row, "total"),
                    money(row, "inKind"),
                    committed(row, committed.get(id)));
        }

        private static Money committed(Tuple row, @Nullable BigDecimal sum) {
            var currency = Currency.getInstance(row.get("currency", String.class));
            return sum == null ? Money.zero(currency) : new Money(sum, currency);
        }
    }
}
