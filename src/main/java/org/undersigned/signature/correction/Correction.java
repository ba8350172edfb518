package org.undersigned.signature.correction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A correction as it is told.
 *
 * @param evidence the item that shows it; null where none was asked for
 */
public record Correction(
        CorrectedPart part,
        @Nullable String oldValue,
        @Nullable String newValue,
        String askedBy,
        String reason,
        @Nullable UUID evidence,
        UUID by,
        Instant at) {}
