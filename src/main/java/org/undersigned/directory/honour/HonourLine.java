package org.undersigned.directory.honour;

import java.util.UUID;
import org.undersigned.directory.PartLine;

/** An honour as the card shows it. */
public record HonourLine(UUID id, long version, HonourDetails details) implements PartLine<HonourDetails> {}
