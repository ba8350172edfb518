package org.undersigned.directory.affiliation;

import java.util.UUID;

/** That somebody is in a group or body, for whoever compares many. */
public record Belonging(UUID id, UUID member, String memberName, UUID body, String bodyName) {}
