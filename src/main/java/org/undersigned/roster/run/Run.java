package org.undersigned.roster.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A run that stands. */
public record Run(UUID id, LocalDate ranOn, String place, UUID by, Instant at) {}
