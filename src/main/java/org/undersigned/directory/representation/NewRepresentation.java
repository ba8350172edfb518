package org.undersigned.directory.representation;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who is to speak for a party.
 *
 * @param representative a person, or the agency itself
 */
public record NewRepresentation(UUID client, UUID representative, RepresentationDetails details) {

    /** All that have a part in it. */
    Stream<UUID> parties() {
        return Stream.concat(Stream.of(client, representative), Stream.ofNullable(details.agency()));
    }
}
