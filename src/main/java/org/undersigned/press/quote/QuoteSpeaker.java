package org.undersigned.press.quote;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a quote, at this moment.
 *
 * @param speaksAs what they are in general; may be empty
 * @param notNow why they are not to be quoted; null where they are
 * @param withdrawnAt when their signature was last withdrawn; null where it never was
 */
record QuoteSpeaker(
        QuotedBy by,
        String name,
        String speaksAs,
        @Nullable QuoteBar notNow,
        @Nullable Instant withdrawnAt) {

    Optional<QuoteBar> bar() {
        return Optional.ofNullable(notNow);
    }

    boolean hasWithdrawnSince(Instant moment) {
        return withdrawnAt != null && withdrawnAt.isAfter(moment);
    }
}
