package org.undersigned.advertising.rate;

import org.undersigned.base.money.Money;

/**
 * What a fixed date costs more than standby.
 *
 * @param fixed for ads that argue where the paper has such a price, else open
 */
public record StandbyPrice(PriceQuote standby, PriceQuote fixed) {

    public Money difference() {
        return fixed.total().minus(standby.total());
    }
}
