package org.undersigned.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A touch as it is shown.
 *
 * @param representative with whom we dealt; null: the party
 * @param loggedBy the name of the member of staff
 */
public record TouchRow(
        UUID id,
        Channel channel,
        Direction direction,
        @Nullable String representative,
        @Nullable UUID letterVersion,
        Outcome outcome,
        @Nullable String note,
        Instant at,
        String loggedBy) {}
