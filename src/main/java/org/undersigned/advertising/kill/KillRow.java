package org.undersigned.advertising.kill;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kill of an insertion.
 *
 * @param late whether the space is owed
 * @param deadline for cancelling; null where it is unknown
 */
public record KillRow(
        UUID insertion,
        int number,
        boolean late,
        @Nullable Instant deadline,
        String told,
        String reason,
        UUID document,
        UUID by,
        Instant at) {}
