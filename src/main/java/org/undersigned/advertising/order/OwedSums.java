package org.undersigned.advertising.order;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.insertion.Insertion;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.insertion.PostedSum;
import org.undersigned.base.money.Money;

/**
 * Tells by which revision money is planned and owed, and how much for each insertion: what is ordered, and in its place what
 * the paper has billed or credited.
 */
@Component
class OwedSums {

    private final OrderStore store;
    private final SettledSums settled;

    OwedSums(OrderStore store, SettledSums settled) {
        this.store = store;
        this.settled = settled;
    }

    /**
     * The sums of the insertions of an order, by their ids.
     *
     * @param planned what the last revision plans, or where it came to nothing the one that the paper has
     * @param owed to the paper
     * @param given by the paper
     */
    record Sums(Map<UUID, PostedSum> planned, Map<UUID, PostedSum> owed, Map<UUID, PostedSum> given) {}

    Sums of(InsertionOrder order, List<Insertion> insertions) {
        var last = store.last(order);
        var planned = last.state().isOpen() ? Optional.of(last) : placed(order);
        var bound = boundBy(order);
        return new Sums(
                sums(insertions, planned.map(this::linesOf).orElse(Map.of()), false),
                owed(order, insertions, bound),
                sums(insertions, bound, true));
    }

    private static Map<UUID, PostedSum> sums(List<Insertion> insertions, Map<UUID, OrderLine> lines, boolean inKind) {
        var sums = new HashMap<UUID, PostedSum>();
        for (var insertion : insertions) {
            Optional.ofNullable(lines.get(insertion.getId()))
                    .filter(line -> insertion.state().isOwed() && line.isInKind() == inKind)
                    .flatMap(OwedSums::priced)
                    .ifPresent(sum -> sums.put(insertion.getId(), sum));
        }
        return sums;
    }

    /** What the paper would be owed with a revision. */
    Map<UUID, PostedSum> owed(InsertionOrder order, OrderRevision approved) {
        return owed(order, store.insertions(order), boundBy(order, approved));
    }

    private Map<UUID, PostedSum> owed(InsertionOrder order, List<Insertion> insertions, Map<UUID, OrderLine> bound) {
        var ordered = sums(insertions, bound, false);
        var owed = new HashMap<UUID, PostedSum>();
        for (var insertion : insertions) {
            ordered(insertion, ordered.get(insertion.getId())).ifPresent(sum -> owed.put(insertion.getId(), sum));
        }
        if (!owed.isEmpty()) {
            var known = settled.of(order.getId(), order.currency());
            for (var insertion : insertions) {
                owed.computeIfPresent(insertion.getId(), (id, sum) -> settled(sum, insertion, known.get(id), order));
            }
            owed.values().removeIf(sum -> sum.amount().signum() == 0);
        }
        return owed;
    }

    /** What was cancelled late stays owed as it was, whatever a later revision orders. */
    private static Optional<PostedSum> ordered(Insertion insertion, @Nullable PostedSum ordered) {
        return insertion.state() == InsertionState.CANCELLED_LATE
                ? insertion.posted(BudgetKind.COMMITTED)
                : Optional.ofNullable(ordered);
    }

    private static PostedSum settled(
            PostedSum ordered, Insertion insertion, SettledSums.@Nullable Settled settled, InsertionOrder order) {
        if (settled == null) {
            return ordered;
        }
        var price = new Money(ordered.amount(), order.currency());
        var committed =
                insertion.posted(BudgetKind.COMMITTED).map(PostedSum::amount).orElse(BigDecimal.ZERO);
        return new PostedSum(
                settled.owed(price, new Money(committed, order.currency())).amount(), ordered.monthOn());
    }

    private static Optional<PostedSum> priced(OrderLine line) {
        return line.price()
                .filter(sum -> !sum.isZero())
                .map(sum -> new PostedSum(sum.amount(), line.details().runOn().withDayOfMonth(1)));
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
        linesOf(approved).forEach((insertion, line) -> lines.merge(insertion, line, OwedSums::dearer));
        return lines;
    }

    private static OrderLine dearer(OrderLine one, OrderLine other) {
        return amount(one).compareTo(amount(other)) > 0 ? one : other;
    }

    private static BigDecimal amount(OrderLine line) {
        return line.isInKind()
                ? BigDecimal.ZERO
                : line.price().map(Money::amount).orElse(BigDecimal.ZERO);
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
}
