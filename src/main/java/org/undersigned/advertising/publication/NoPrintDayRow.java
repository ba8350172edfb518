package org.undersigned.advertising.publication;

import java.util.UUID;

/** A day without a paper as it is listed. */
public record NoPrintDayRow(UUID id, long version, UUID edition, NoPrintDayDetails details) {}
