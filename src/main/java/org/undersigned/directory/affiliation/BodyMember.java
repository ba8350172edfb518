package org.undersigned.directory.affiliation;

import java.util.UUID;

/**
 * Somebody, and an organisation that they belong to.
 *
 * @param name of the organisation
 */
public record BodyMember(UUID member, UUID body, String name) {}
