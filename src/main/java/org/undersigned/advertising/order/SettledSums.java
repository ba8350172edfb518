package org.undersigned.advertising.order;

import java.util.Currency;
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
     * @param credited what is credited of the price
     */
    record Settled(Optional<Money> billed, Money credited) {

        Money owed(Money price) {
            return billed.orElseGet(() -> price.minus(credited));
        }
    }
}
