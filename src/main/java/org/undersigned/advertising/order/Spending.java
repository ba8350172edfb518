package org.undersigned.advertising.order;

import static org.undersigned.base.Texts.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
 * Keeps the ledger of the budget in step with an order: what is planned, and what the paper is owed. What an insertion has
 * there is kept with it, so that the difference alone is posted.
 */
@Component
class Spending {

    private final OrderStore store;
    private final OwedSums sums;
    private final BudgetLedger ledger;
    private final BudgetGuard guard;
    private final CurrentUser user;

    Spending(OrderStore store, OwedSums sums, BudgetLedger ledger, BudgetGuard guard, CurrentUser user) {
        this.store = store;
        this.sums = sums;
        this.ledger = ledger;
        this.guard = guard;
        this.user = user;
    }

    /** Posts what has changed by a step of the order. */
    void settle(InsertionOrder order) {
        settle(order, "");
    }

    /**
     * Posts what has changed by what the paper has billed or credited.
     *
     * @param why what that is, to be read in the ledger
     * @param reason why more may be owed than is authorised; empty where it is not
     * @throws Refusal when more is owed than before, that goes above what is authorised, and nobody who may says why
     */
    void settle(InsertionOrder order, String why, String reason) {
        var owed = sums.of(order, store.insertions(order)).owed();
        expectAuthorised(order, sum(order, owed.values().stream()).minus(committed(order)), reason);
        settle(order, why);
    }

    private void settle(InsertionOrder order, String why) {
        var postings = new ArrayList<BudgetPosting>();
        var insertions = store.insertions(order);
        var now = sums.of(order, insertions);
        for (var insertion : insertions) {
            var posted = new Posted(order, insertion, about(order, insertion, why));
            if (insertion.state() != InsertionState.CANCELLED_LATE) {
                posted.become(BudgetKind.PLANNED, now.planned(), postings);
                posted.become(BudgetKind.IN_KIND, now.given(), postings);
            }
            posted.become(BudgetKind.COMMITTED, now.owed(), postings);
        }
        ledger.post(order.campaignId(), postings);
    }

    private static String about(InsertionOrder order, Insertion insertion, String why) {
        var about = text("advertising.order.posting", order.label(), insertion.number());
        return why.isEmpty() ? about : text("advertising.order.posting.because", about, why);
    }

    /**
     * What the ledger has of an insertion.
     *
     * @param about what is said there of a change
     */
    private record Posted(InsertionOrder order, Insertion insertion, String about) {

        void become(BudgetKind kind, Map<UUID, PostedSum> sums, List<BudgetPosting> postings) {
            var before = insertion.posted(kind).orElse(null);
            var now = sums.get(insertion.getId());
            if (Objects.equals(before, now)) {
                return;
            }
            if (before != null && now != null && before.monthOn().equals(now.monthOn())) {
                var more = now.amount().subtract(before.amount());
                postings.add(posting(kind, new PostedSum(more, now.monthOn())));
            } else {
                add(kind, before, true, postings);
                add(kind, now, false, postings);
            }
            insertion.post(kind, now);
        }

        private void add(BudgetKind kind, @Nullable PostedSum sum, boolean back, List<BudgetPosting> postings) {
            if (sum != null) {
                var posting = posting(kind, sum);
                postings.add(back ? posting.negated() : posting);
            }
        }

        BudgetPosting posting(BudgetKind kind, PostedSum sum) {
            return new BudgetPosting(
                    kind,
                    order.paperId(),
                    YearMonth.from(sum.monthOn()),
                    insertion.getId(),
                    about,
                    new Money(sum.amount(), order.currency()));
        }
    }

    /**
     * That an order which is about to be approved stays within what is authorised, or that somebody who may says why not.
     *
     * @return the reason, where it was needed
     * @throws Refusal when it goes above
     */
    String expectAuthorised(InsertionOrder order, OrderRevision revision, String reason) {
        return expectAuthorised(order, more(order, revision), reason);
    }

    private String expectAuthorised(InsertionOrder order, Money more, String reason) {
        if (!more.isPositive()) {
            return "";
        }
        var excess = guard.excess(order.campaignId(), more);
        var isAbove = excess.isAbove();
        if (isAbove && !user.may(Permission.CAMPAIGN_WRITE)) {
            throw new Refusal("advertising.order.refused.above-budget", order.label(), excess.sentence());
        }
        guard.expectWithin(order.campaignId(), more, reason.isBlank() ? null : AdTexts.reason(reason));
        return isAbove ? reason.strip() : "";
    }

    /** How what a revision would commit stands beside what there is. */
    BudgetExcess excess(InsertionOrder order, OrderRevision revision) {
        return guard.excess(order.campaignId(), more(order, revision));
    }

    private Money more(InsertionOrder order, OrderRevision revision) {
        return sum(order, sums.owed(order, revision).values().stream()).minus(committed(order));
    }

    private Money committed(InsertionOrder order) {
        return sum(
                order,
                store.insertions(order).stream().flatMap(insertion -> insertion.posted(BudgetKind.COMMITTED).stream()));
    }

    private static Money sum(InsertionOrder order, Stream<PostedSum> sums) {
        return Money.sum(
                order.currency(),
                sums.map(posted -> new Money(posted.amount(), order.currency())).toList());
    }

    /** Posts what happens once. */
    void happened(InsertionOrder order, Insertion insertion, BudgetKind kind, Money sum, LocalDate in) {
        var posted = new PostedSum(sum.amount(), in.withDayOfMonth(1));
        ledger.post(
                order.campaignId(),
                List.of(new Posted(order, insertion, about(order, insertion, "")).posting(kind, posted)));
    }
}
