package org.undersigned.advertising.placement;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a placement.
 *
 * @param saidBy who at the paper said so; empty for what is ours
 */
public record PlacementStepRow(int number, StepKind kind, String saidBy, String words, UUID by, Instant at) {}
