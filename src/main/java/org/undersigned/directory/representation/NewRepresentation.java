package org.undersigned.directory.representation;

import java.util.UUID;

/**
 * Who is to speak for a party.
 *
 * @param representative a person, or the agency itself
 */
public record NewRepresentation(UUID client, UUID representative, RepresentationDetails details) {}
