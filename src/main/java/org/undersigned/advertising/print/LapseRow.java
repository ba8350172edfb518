package org.undersigned.advertising.print;

import java.time.Instant;
import java.util.UUID;

/** That an insertion did not run. */
public record LapseRow(UUID insertion, LapseDetails details, UUID by, Instant at) {}
