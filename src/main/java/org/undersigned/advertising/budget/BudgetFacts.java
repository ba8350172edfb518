package org.undersigned.advertising.budget;

import java.util.Arrays;
import java.util.List;
import org.undersigned.base.money.Money;

/** What a campaign may spend in one currency, and how far its sums have come. */
public record BudgetFacts(Money authorised, BudgetTotals totals) {

    /** Those that say something: what is in dispute is only told where something is. */
    public List<BudgetKind> kinds() {
        return Arrays.stream(BudgetKind.values())
                .filter(kind -> kind != BudgetKind.DISPUTED || !totals.of(kind).isZero())
                .toList();
    }

    /** What may still be committed; below zero where somebody let more be. */
    public Money left() {
        return authorised.minus(totals.of(BudgetKind.COMMITTED));
    }
}
