package org.undersigned.advertising.register;

import org.undersigned.base.money.Money;

/**
 * What the orders that a filter finds come to in one currency.
 *
 * @param orders how many
 */
public record OrderTotals(int orders, Money total, Money inKind) {}
