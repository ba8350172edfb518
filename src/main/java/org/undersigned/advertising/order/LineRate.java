package org.undersigned.advertising.order;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.terms.RateChoice;

/**
 * On which rate a line is priced, as it is stored.
 *
 * @param rateClass null where it is priced on none
 */
@Embeddable
record LineRate(
        @Enumerated(EnumType.STRING) @Nullable RateClass rateClass,
        @Nullable BigDecimal discount,
        boolean nonStandard,
        boolean lessCommission) {

    static LineRate of(@Nullable RateChoice rate) {
        return rate == null
                ? new LineRate(null, null, false, false)
                : new LineRate(rate.rateClass(), rate.discount(), rate.nonStandard(), rate.lessCommission());
    }

    @Nullable
    RateChoice choice() {
        return rateClass == null || discount == null
                ? null
                : new RateChoice(rateClass, discount, nonStandard, lessCommission);
    }
}
