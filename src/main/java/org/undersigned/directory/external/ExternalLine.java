package org.undersigned.directory.external;

import java.util.UUID;

/** A number as the card shows it. */
public record ExternalLine(UUID id, long version, ExternalId number) {}
