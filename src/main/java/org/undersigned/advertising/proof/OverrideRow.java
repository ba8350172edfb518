package org.undersigned.advertising.proof;

import java.time.Instant;
import java.util.UUID;

/** That somebody takes a failed check upon themselves. */
public record OverrideRow(CheckKind kind, String reason, UUID by, Instant at) {}
