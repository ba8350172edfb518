package org.undersigned.directory.honour;

import java.util.UUID;

/** An honour as the card shows it. */
public record HonourLine(UUID id, long version, HonourDetails details) {}
