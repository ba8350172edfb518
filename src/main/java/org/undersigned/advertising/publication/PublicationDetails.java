package org.undersigned.advertising.publication;

import java.util.Locale;

/**
 * What a paper is.
 *
 * @param zone in which its days and hours are meant: "America/New_York"
 * @param country by its two letters: "US"
 * @param currency of its prices, by its code: "USD"
 */
public record PublicationDetails(String name, String zone, String country, String currency) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 200;

    public PublicationDetails {
        name = name.strip();
        zone = zone.strip();
        country = country.strip().toUpperCase(Locale.ROOT);
        currency = currency.strip().toUpperCase(Locale.ROOT);
    }

    /** "United Kingdom". */
    public String countryName() {
        return countryName(country);
    }

    public static String countryName(String country) {
        return Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    }

    /** After which the zone is called: "New York". */
    public String city() {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
