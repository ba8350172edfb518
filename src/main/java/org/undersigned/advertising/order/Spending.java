package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.budget.BudgetExcess;
import org.undersigned.advertising.budget.BudgetGuard;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.budget.BudgetPosting;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.insertion.PostedSum;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * Keeps the ledger of the budget in step with an order: what its last revision plans, and what the paper is owed by the one
 * that is approved or stands. What an insertion has there is kept with it, so that the difference alone is posted.
 */
@Component
class Spending {

    private final OrderStore store;
    private final BudgetLedger ledger;
    private final BudgetGuard guard;
    private final CurrentUser user;

    Spending(OrderStore store, BudgetLedger ledger, BudgetGuard guard, CurrentUser user) {
        this.store = store;
        this.ledger = ledger;
        this.guard = guard;
        this.user = user;
    }

    /** Posts what has changed. What was cancelled late stays as it was, whatever a later revision orders. */
    void settle(InsertionOrder order) {
        var postings = new ArrayList<BudgetPosting>();
        var last = plannedBy(order).map(this::linesOf).orElse(Map.of());
        var bound = boundBy(order);
        for (var insertion : store.insertions(order)) {
            if (insertion.state() == InsertionState.CANCELLED_LATE) {
                continue;
            }
            var owed = insertion.state().isOwed();
            var planned = owed ? last.get(insertion.getId()) : null;
            var committed = owed ? bound.get(insertion.getId()) : null;
            post(order, insertion, BudgetKind.PLANNED, paid(planned), postings);
            post(order, insertion, BudgetKind.COMMITTED, paid(committed), postings);
            post(order, insertion, BudgetKind.IN_KIND, given(committed), postings);
        }
        ledger.post(order.campaignId(), postings);
    }

    /** The revision by which money is planned: the last one, or where it came to nothing the one that the paper has. */
    private Optional<OrderRevision> plannedBy(InsertionOrder order) {
        var last = store.last(order);
        return last.state().isOpen() ? Optional.of(last) : placed(order);
    }

    /** By which lines money is owed. */
    private Map<UUID, OrderLine> boundBy(InsertionOrder order) {
        var last = store.last(order);
        return last.state() == OrderState.APPROVED
                ? boundBy(order, last)
                : placed(order).map(this::linesOf).orElse(Map.of());
    }

    /** As long as an approved revision is not sent, the dearer of what it orders and what the paper has is owed. */
    private Map<UUID, OrderLine> boundBy(InsertionOrder order, OrderRevision approved) {
        var lines = new HashMap<>(placed(order).map(this::linesOf).orElse(Map.of()));
        linesOf(approved).forEach((insertion, line) -> lines.merge(insertion, line, Spending::dearer));
        return lines;
    }

    private static OrderLine dearer(OrderLine one, OrderLine other) {
        return amount(one).compareTo(amount(other)) > 0 ? one : other;
    }

    private static BigDecimal amount(OrderLine line) {
        return paid(line).flatMap(OrderLine::price).map(Money::amount).orElse(BigDecimal.ZERO);
    }

    /** One that was called off as a whole keeps what is owed of it. */
    private Optional<OrderRevision> placed(InsertionOrder order) {
        var standing = store.standing(order);
        var binds = standing.wasSent() && standing.state() != OrderState.DECLINED;
        return binds ? Optional.of(standing) : Optional.empty();
    }

    private Map<UUID, OrderLine> linesOf(OrderRevision revision) {
        var lines = new HashMap<UUID, OrderLine>();
        store.lines(revision).forEach(line -> lines.put(line.insertionId(), line));
        return lines;
    }

    private static Optional<OrderLine> paid(@Nullable OrderLine line) {
        return Optional.ofNullable(line).filter(each -> !each.isInKind());
    }

    private static Optional<OrderLine> given(@Nullable OrderLine line) {
        return Optional.ofNullable(line).filter(OrderLine::isInKind);
    }

    private void post(
            InsertionOrder order,
            Insertion insertion,
            BudgetKind kind,
            Optional<OrderLine> line,
            List<BudgetPosting> postings) {
        var wanted = line.flatMap(OrderLine::price).filter(sum -> !sum.isZero());
        var now = wanted.map(sum ->
                new PostedSum(sum.amount(), line.orElseThrow().details().runOn().withDayOfMonth(1)));
        var before = insertion.posted(kind);
        if (before.equals(now)) {
            return;
        }
        before.ifPresent(
                sum -> postings.add(posting(order, insertion, kind, sum).negated()));
        now.ifPresent(sum -> postings.add(posting(order, insertion, kind, sum)));
        insertion.post(kind, now.orElse(null));
    }

    private static BudgetPosting posting(InsertionOrder order, Insertion insertion, BudgetKind kind, PostedSum posted) {
        return new BudgetPosting(
                kind,
                order.paperId(),
                YearMonth.from(posted.monthOn()),
                insertion.getId(),
                text("advertising.order.posting", order.label(), insertion.number()),
                new Money(posted.amount(), order.currency()));
    }

    /**
     * That an order which is about to be approved stays within what is authorised, or that somebody who may says why not.
     *
     * @return the reason, where it was needed
     * @throws Refusal when it goes above
     */
    String expectAuthorised(InsertionOrder order, OrderRevision revision, String reason) {
        var more = more(order, revision);
        var isAbove = guard.excess(order.campaignId(), more).isAbove() && more.isPositive();
        if (isAbove && !user.may(Permission.CAMPAIGN_WRITE)) {
            throw new Refusal("advertising.order.refused.above-budget", order.label());
        }
        guard.expectWithin(order.campaignId(), more, reason.isBlank() ? null : AdTexts.reason(reason));
        return isAbove ? reason.strip() : "";
    }

    /** How what a revision would commit stands beside what there is. */
    BudgetExcess excess(InsertionOrder order, OrderRevision revision) {
        return guard.excess(order.campaignId(), more(order, revision));
    }

    private Money more(InsertionOrder order, OrderRevision revision) {
        return bound(order, revision).minus(committed(order));
    }

    /** What would be owed with a revision. */
    private Money bound(InsertionOrder order, OrderRevision approved) {
        var lines = boundBy(order, approved);
        return Money.sum(
                order.currency(),
                store.insertions(order).stream()
                        .filter(insertion -> insertion.state().isOwed())
                        .filter(insertion -> insertion.state() != InsertionState.CANCELLED_LATE)
                        .flatMap(insertion -> paid(lines.get(insertion.getId())).stream())
                        .flatMap(line -> line.price().stream())
                        .toList());
    }

    private Money committed(InsertionOrder order) {
        return Money.sum(
                order.currency(),
                store.insertions(order).stream()
                        .filter(insertion -> insertion.state() != InsertionState.CANCELLED_LATE)
                        .flatMap(insertion -> insertion.posted(BudgetKind.COMMITTED).stream())
                        .map(posted -> new Money(posted.amount(), order.currency()))
                        .toList());
    }

    /** Posts what happens once. */
    void happened(InsertionOrder order, Insertion insertion, BudgetKind kind, Money sum, LocalDate in) {
        var posted = new PostedSum(sum.amount(), in.withDayOfMonth(1));
        ledger.post(order.campaignId(), List.of(posting(order, insertion, kind, posted)));
    }
}
