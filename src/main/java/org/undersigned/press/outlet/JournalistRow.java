package org.undersigned.press.outlet;

import java.util.UUID;

/** A journalist as press staff see them. */
public record JournalistRow(UUID id, long version, UUID outlet, JournalistDetails details) {}
