package org.undersigned.advertising.budget;

import static org.undersigned.base.Texts.text;

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

    /** By how much it goes above which sum, with what comes on top of what. */
    public String sentence() {
        return text(
                "advertising.budget.excess",
                over().toString(),
                authorised.toString(),
                more.toString(),
                committed.toString());
    }

    public boolean isAbove() {
        return over().isPositive();
    }
}
