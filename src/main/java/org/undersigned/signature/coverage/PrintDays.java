package org.undersigned.signature.coverage;

import java.time.LocalDate;

/** The days on one of which something is printed; the same day twice where it is fixed. */
public record PrintDays(LocalDate first, LocalDate last) {}
