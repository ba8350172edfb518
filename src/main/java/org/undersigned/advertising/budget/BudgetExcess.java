package org.undersigned.advertising.budget;

import org.undersigned.base.money.Money;

/**
 * A sum beside what there is.
 *
 * @param more what is to be committed
 * @param committed before
 * @param authorised in all
 */
public record BudgetExcess(Money more, Money committed, Money authorised) {

    /** By how much it goes above; below zero while there is room left. */
    public Money over() {
        return committed.plus(more).minus(authorised);
    }

    public boolean isAbove() {
        return over().isPositive();
    }
}
