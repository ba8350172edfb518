package org.undersigned.access;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A session in a list.
 *
 * @param current whether it is the one in which the list is shown
 */
public record SessionRow(
        UUID id,
        @Nullable String address,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable SessionEnd endedHow,
        boolean current) {}
