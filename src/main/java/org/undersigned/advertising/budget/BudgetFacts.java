package org.undersigned.advertising.budget;

import org.undersigned.base.money.Money;

/** What a campaign may spend in one currency, and how far its sums have come. */
public record BudgetFacts(Money authorised, BudgetTotals totals) {

    /** What may still be committed; below zero where somebody let more be. */
    public Money left() {
        return authorised.minus(totals.of(BudgetKind.COMMITTED));
    }
}
