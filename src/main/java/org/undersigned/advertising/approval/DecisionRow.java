package org.undersigned.advertising.approval;

import java.time.Instant;
import java.util.UUID;

/**
 * A decision as it is listed.
 *
 * @param step counted from 0
 * @param reason empty where none was said
 * @param contentHash of what was looked at
 * @param kept whether it was made on an earlier version with the same words
 */
public record DecisionRow(
        int step, Verdict verdict, String reason, String contentHash, UUID by, Instant at, boolean kept) {}
