package org.undersigned.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move that is being made: where to, and who makes it when and why. */
record StageMove(Stage to, UUID by, Instant at, @Nullable String reason) {}
