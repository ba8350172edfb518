package org.undersigned.advertising.budget;

import java.time.YearMonth;
import java.util.UUID;
import org.undersigned.base.money.Money;

/**
 * What is to be added to the ledger.
 *
 * @param month of the run
 * @param reference the insertion or the invoice that it is about
 * @param about what that is called: "Order 12, The Wall Street Journal, 22 Jan 2026"
 * @param sum below zero to take back what was posted before
 */
public record BudgetPosting(
        BudgetKind kind, UUID publication, YearMonth month, UUID reference, String about, Money sum) {

    public BudgetPosting negated() {
        return new BudgetPosting(kind, publication, month, reference, about, sum.negated());
    }

    public BudgetPosting as(BudgetKind other) {
        return new BudgetPosting(other, publication, month, reference, about, sum);
    }
}
