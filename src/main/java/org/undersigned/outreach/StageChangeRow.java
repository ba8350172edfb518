package org.undersigned.outreach;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of a participation.
 *
 * @param from null: it was opened here
 * @param by the name of the member of staff
 */
public record StageChangeRow(
        @Nullable Stage from,
        Stage to,
        Instant at,
        String by,
        @Nullable String reason) {}
