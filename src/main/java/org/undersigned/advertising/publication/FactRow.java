package org.undersigned.advertising.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a paper or an edition under one key.
 *
 * @param scope the edition of which it is said, or the paper
 * @param number how many values this key has had, this one included
 * @param value as it is kept; empty when it is known to be unknown
 */
public record FactRow(
        UUID scope, FactKey key, int number, String value, Provenance provenance, UUID enteredBy, Instant enteredAt) {

    public boolean isKnown() {
        return !value.isEmpty();
    }

    public Freshness freshness(LocalDate today) {
        return isKnown() ? Freshness.of(provenance, today) : Freshness.UNKNOWN;
    }
}
