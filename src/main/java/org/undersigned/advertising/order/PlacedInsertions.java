package org.undersigned.advertising.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.Aggregate;

/** Insertions that papers have, for the use cases that take them further: to their page, or off it. */
@Component
public class PlacedInsertions {

    private final OrderStore store;
    private final OrderQueries queries;
    private final Spending spending;
    private final CurrentUser user;
    private final Clock clock;

    PlacedInsertions(OrderStore store, OrderQueries queries, Spending spending, CurrentUser user, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.spending = spending;
        this.user = user;
        this.clock = clock;
    }

    /**
     * All insertions of an order.
     *
     * @throws Refusal when whoever asks may not see the order
     */
    public List<UUID> readable(UUID order) {
        var known = store.order(order);
        store.expectReadable(known);
        return store.insertions(known).stream().map(Aggregate::getId).toList();
    }

    /** Of some insertions those that are still to run, whoever asks. */
    public Set<UUID> ahead(Collection<UUID> some) {
        return queries.among(some, true).values().stream()
                .filter(InsertionFacts::isAhead)
                .map(InsertionFacts::id)
                .collect(Collectors.toSet());
    }

    /** @throws Refusal when whoever asks may not see its order */
    public void expectReadable(UUID insertion) {
        store.expectReadable(
                store.order(store.insertion(insertion).orderId()), "advertising.order.refused.unknown-insertion");
    }

    /** @throws Refusal when somebody has changed it since it was seen, or the paper does not have it */
    public PlacedInsertion find(UUID id, long seenVersion) {
        var order = store.held(store.insertion(id).orderId());
        var insertion = store.insertionNow(id, seenVersion);
        if (!store.isPlaced(order, id)) {
            throw new Refusal("advertising.order.refused.not-placed", insertion.label());
        }
        var standing = store.standing(order);
        return new PlacedInsertion(
                order.facts(standing.number()),
                insertion,
                standing.details(),
                store.line(standing, id).terms());
    }

    /** Posts what happens once. */
    public void happened(PlacedInsertion placed, BudgetKind kind, Money sum, LocalDate in) {
        spending.happened(order(placed), placed.insertion(), kind, sum, in);
    }

    /**
     * Something of an order was billed and approved, or credited: that is owed then, and nothing else.
     *
     * @param why what it was, to be read in the ledger
     * @param reason why more may be owed than is authorised; empty where it is not
     * @throws Refusal when more is owed than before, that goes above what is authorised, and nobody who may says why
     */
    public void settle(UUID order, String why, String reason) {
        spending.settle(store.order(order), why, reason);
    }

    /** It did not run: what was to be spent on it is free. */
    public void lapsed(PlacedInsertion placed) {
        spending.settle(order(placed));
    }

    /** With its last insertion an order comes to its end, and with it a revision that is being prepared. */
    public void calledOff(PlacedInsertion placed) {
        var order = order(placed);
        store.dropFromDraft(order, placed.id(), user.id(), clock.instant());
        if (store.insertions(order).stream().noneMatch(left -> left.state().mayBeOrdered())) {
            end(order);
        }
        spending.settle(order);
    }

    private void end(InsertionOrder order) {
        store.standing(order).cancel(user.id(), clock.instant());
        var last = store.last(order);
        if (last.state().isOpen()) {
            last.cancel(user.id(), clock.instant());
        }
    }

    private InsertionOrder order(PlacedInsertion placed) {
        return store.order(placed.order().id());
    }
}
