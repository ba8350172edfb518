package org.undersigned.advertising.publication;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Under what conditions a paper prints an ad that argues; each is null or empty where it is unknown.
 *
 * @param labelWanted whether it has to say that it is an advertisement
 * @param label in which word
 * @param sponsorWanted whether it has to say who paid
 * @param sponsorAddressWanted whether with their address
 * @param sponsorType at least so large, in points
 * @param prepaid whether it is paid before it runs
 * @param standbyDays within how many days an ad without a fixed date runs
 * @param editionsWithinDays within how many days an ad has to run in every edition for the price of all
 */
public record PaperTerms(
        @Nullable Boolean labelWanted,
        String label,
        @Nullable Boolean sponsorWanted,
        @Nullable Boolean sponsorAddressWanted,
        @Nullable BigDecimal sponsorType,
        @Nullable Boolean prepaid,
        @Nullable Integer standbyDays,
        @Nullable Integer editionsWithinDays) {}
