package org.undersigned.advertising.rate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.publication.PageUnit;

/**
 * What an ad is to be.
 *
 * @param size null for a full page
 * @param position as the card calls it; empty for any
 * @param discount per cent that the paper has promised; 0 for none
 * @param nonStandard whether the paper calls the size non-standard, where its standard sizes are unknown
 * @param lessCommission whether an agency's commission is taken off a gross price
 */
public record PriceRequest(
        @Nullable PageUnit size,
        AdColour colour,
        String position,
        BigDecimal discount,
        boolean nonStandard,
        boolean lessCommission) {

    /** A full page without anything special. */
    public static PriceRequest fullPage(AdColour colour) {
        return new PriceRequest(null, colour, "", BigDecimal.ZERO, false, false);
    }

    public static PriceRequest of(PageUnit size, AdColour colour) {
        return new PriceRequest(size, colour, "", BigDecimal.ZERO, false, false);
    }
}
