package org.undersigned.directory.restriction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A restriction as the card of its party tells it.
 *
 * @param holds whether it forbids anything now
 * @param campaignName the campaign in which it holds; null: any
 * @param reason null: whoever looks may not read it
 * @param lifted null: nobody has lifted it; it holds, or its last day is over
 */
public record RestrictionLine(
        RestrictionFacts facts,
        boolean holds,
        @Nullable String campaignName,
        @Nullable String reason,
        @Nullable Lifted lifted) {

    /**
     * Who lifted it and when.
     *
     * @param reason null: whoever looks may not read it
     */
    public record Lifted(String by, Instant at, @Nullable String reason) {}
}
