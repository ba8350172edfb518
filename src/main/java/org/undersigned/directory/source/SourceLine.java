package org.undersigned.directory.source;

import java.time.Instant;
import java.util.UUID;

/** A source as the card shows it. */
public record SourceLine(UUID id, String label, int row, UUID origin, String broughtBy, Instant broughtAt) {}
