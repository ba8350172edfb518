package org.undersigned.advertising.order;

import org.undersigned.advertising.budget.BudgetExcess;

/**
 * What the budget asks of whoever approves a revision.
 *
 * @param excess what the revision would commit beside what there is
 * @param mayGoAbove whether the user may approve more than is authorised, with a reason
 * @param givenBefore the reason that was given for an earlier approval of the same order; empty where none was
 */
public record BudgetQuestion(BudgetExcess excess, boolean mayGoAbove, String givenBefore) {

    /** Whether a reason is needed: more is committed than before, and it does not fit. */
    public boolean isAbove() {
        return excess.more().isPositive() && excess.isAbove();
    }
}
