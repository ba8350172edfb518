package org.undersigned.directory.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A merge on the card of the party that it made.
 *
 * @param folded the name of the party that went
 * @param mayBeUndone whether it is not too long ago and was not taken back already
 */
public record MergeLine(
        UUID id,
        long version,
        String folded,
        String by,
        Instant at,
        boolean mayBeUndone,
        @Nullable Instant undoneAt) {}
