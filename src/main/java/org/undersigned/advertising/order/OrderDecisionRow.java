package org.undersigned.advertising.order;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision on a revision.
 *
 * @param sha256 of the content that it is about
 * @param reason why it was declined, or approved although it is above the budget; empty otherwise
 */
public record OrderDecisionRow(boolean approved, String sha256, String reason, UUID by, Instant at) {}
