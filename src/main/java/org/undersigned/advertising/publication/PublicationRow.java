package org.undersigned.advertising.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A paper as it is listed.
 *
 * @param editions by their names
 * @param page whether the page of an edition is known
 * @param known how many values and calendars are in which state, those that are unknown left out
 * @param blocked why nothing is to be ordered; empty when one may
 */
public record PublicationRow(
        UUID id,
        PublicationDetails details,
        List<String> editions,
        boolean page,
        Map<Freshness, Integer> known,
        boolean deadlines,
        String blocked) {

    public boolean isBlocked() {
        return !blocked.isEmpty();
    }

    public int count(Freshness freshness) {
        return known.getOrDefault(freshness, 0);
    }
}
