package org.undersigned.advertising.terms;

import java.math.BigDecimal;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.base.Refusal;

/**
 * On which rate an insertion is priced.
 *
 * @param discount per cent that the paper has promised; 0 for none
 * @param nonStandard whether the paper calls the size non-standard, where its standard sizes are unknown
 * @param lessCommission whether an agency's commission is taken off
 */
public record RateChoice(RateClass rateClass, BigDecimal discount, boolean nonStandard, boolean lessCommission) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int DECIMALS = 2;

    public RateChoice {
        discount = discount.stripTrailingZeros();
    }

    public static RateChoice of(RateClass rateClass) {
        return new RateChoice(rateClass, BigDecimal.ZERO, false, false);
    }

    /** @throws Refusal when the discount is none, or a fixed day would be priced as standby */
    void expectFits(Guarantee guarantee) {
        if (discount.signum() < 0 || discount.compareTo(HUNDRED) > 0 || discount.scale() > DECIMALS) {
            throw new Refusal("advertising.order.refused.discount");
        }
        if (guarantee == Guarantee.FIXED && rateClass == RateClass.STANDBY) {
            throw new Refusal("advertising.order.refused.standby-rate");
        }
    }
}
