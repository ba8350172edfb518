package org.undersigned.advertising.register;

import org.undersigned.base.money.Money;

/**
 * What the orders that a filter finds come to in one currency: what is owed, and what will be of those that are not decided
 * on. Of one that came to nothing only what is owed all the same counts, as for space that was cancelled late.
 *
 * @param orders how many
 * @param notCounted how many of them came to nothing, so that nothing is owed
 * @param inKind what the space is worth that papers give
 */
public record OrderTotals(int orders, int notCounted, Money total, Money inKind) {}
