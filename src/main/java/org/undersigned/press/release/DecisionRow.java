package org.undersigned.press.release;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision as it is listed.
 *
 * @param approved or changes were requested
 * @param reason what has to be changed; empty for an approval
 */
public record DecisionRow(boolean approved, String reason, UUID by, Instant at) {}
