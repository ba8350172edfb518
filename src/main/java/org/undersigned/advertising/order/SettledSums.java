package org.undersigned.advertising.order;

import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.money.Money;

/** Tells what papers have billed or credited of insertions, which is then owed in place of what was ordered. */
public interface SettledSums {

    /** The insertions of an order of which something is billed and approved, or credited. */
    Map<UUID, Settled> of(UUID order, Currency currency);

    /**
     * What became of the price of an insertion.
     *
     * @param billed what is billed and approved, less what is credited of it; nothing where no invoice is approved
     * @param undisputed what is billed of it, approved or still to be, and not in dispute
     * @param credited what is credited of the price
     */
    record Settled(Optional<Money> billed, Money undisputed, Money credited) {

        /**
         * As long as an invoice for the rest waits for its approval, that rest is not free; one that comes later commits
         * nothing before it is approved.
         *
         * @param committed what is owed of it so far
         */
        Money owed(Money price, Money committed) {
            var ordered = price.minus(credited);
            var held = Collections.min(List.of(ordered, undisputed, committed));
            return billed.map(sum -> sum.isMoreThan(held) ? sum : held).orElse(ordered);
        }
    }
}
