package org.undersigned.work.undo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that can be taken back.
 *
 * @param memo what the feature that made it has to remember beside the rows
 */
public record JournalFacts(
        UUID id,
        long version,
        String kind,
        UUID subject,
        String label,
        String memo,
        UUID madeBy,
        Instant madeAt,
        @Nullable UUID undoneBy,
        @Nullable Instant undoneAt) {}
