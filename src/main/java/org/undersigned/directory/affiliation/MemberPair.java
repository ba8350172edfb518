package org.undersigned.directory.affiliation;

import java.util.UUID;

/** Somebody, and a group that they are in. */
public record MemberPair(UUID member, UUID group) {}
