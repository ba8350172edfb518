package org.undersigned.advertising.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.undersigned.base.Refusal;
import org.undersigned.base.name.Folding;
import org.undersigned.base.store.Aggregate;

/** A newspaper. */
@Entity
@Table(name = "publication")
class Publication extends Aggregate {

    private static final int LONGEST_FOLDED = 700;

    private String name;
    private String folded;
    private ZoneId zone;
    private String country;
    private String currency;
    private UUID addedBy;
    private Instant addedAt;

    /** For the persistence provider, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Publication() {}

    @SuppressWarnings("NullAway.Init")
    Publication(PublicationDetails details, UUID user, Instant now) {
        super(newId());
        this.addedBy = user;
        this.addedAt = now;
        revise(details);
    }

    final void revise(PublicationDetails details) {
        name = named(details.name());
        folded = folded(name);
        zone = zone(details.zone());
        country = country(details.country());
        currency = currency(details.currency()).getCurrencyCode();
    }

    static String named(String name) {
        if (name.isEmpty() || name.length() > PublicationDetails.LONGEST_NAME) {
            throw new Refusal("advertising.refused.paper-unnamed", PublicationDetails.LONGEST_NAME);
        }
        return name;
    }

    /** As names are compared; one without anything visible, or that grows too long by it, is none. */
    static String folded(String name) {
        var key = Folding.fold(name);
        if (key.isBlank() || key.length() > LONGEST_FOLDED) {
            throw new Refusal("advertising.refused.paper-unnamed", PublicationDetails.LONGEST_NAME);
        }
        return key;
    }

    private static ZoneId zone(String zone) {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            throw new Refusal("advertising.refused.paper-zone", zone);
        }
    }

    private static String country(String country) {
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)) {
            throw new Refusal("advertising.refused.paper-country", country);
        }
        return country;
    }

    private static Currency currency(String currency) {
        try {
            return Currency.getInstance(currency);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("advertising.refused.paper-currency", currency);
        }
    }

    String name() {
        return name;
    }

    String folded() {
        return folded;
    }

    ZoneId zone() {
        return zone;
    }

    Currency currency() {
        return Currency.getInstance(currency);
    }

    PublicationDetails details() {
        return new PublicationDetails(name, zone.getId(), country, currency);
    }
}
