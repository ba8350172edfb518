package org.undersigned.advertising.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.Provenance;

/**
 * What is entered of a card.
 *
 * @param from the first day on which it holds
 * @param currency by its code
 * @param black the price in black and white for one unit; null when the card gives none
 * @param colour what colour costs; null when the card does not say
 * @param nonStandard per cent of the space for a size that is not standard; null when the card does not say
 * @param commission per cent that an agency keeps; null when the card does not say
 * @param conditions under which it is given: "contract of $50,000"; empty where there are none
 */
public record RateDetails(
        RateClass rateClass,
        LocalDate from,
        RateUnit unit,
        String currency,
        @Nullable BigDecimal black,
        @Nullable Surcharge colour,
        List<PositionPrice> positions,
        @Nullable BigDecimal nonStandard,
        PriceBasis basis,
        @Nullable BigDecimal commission,
        String conditions,
        Provenance provenance) {

    /** The longest conditions, in characters. */
    public static final int LONGEST_CONDITIONS = 500;

    /** The longest name of a position, in characters. */
    public static final int LONGEST_POSITION = 200;

    public RateDetails {
        positions = List.copyOf(positions);
        conditions = conditions.strip();
    }
}
