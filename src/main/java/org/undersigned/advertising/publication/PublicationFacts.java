package org.undersigned.advertising.publication;

import java.time.ZoneId;
import java.util.UUID;

/**
 * A paper as it is shown.
 *
 * @param blocked why nothing is to be ordered from it; empty when one may
 */
public record PublicationFacts(UUID id, long version, PublicationDetails details, String blocked) {

    public String name() {
        return details.name();
    }

    public ZoneId zone() {
        return ZoneId.of(details.zone());
    }

    public boolean isBlocked() {
        return !blocked.isEmpty();
    }
}
