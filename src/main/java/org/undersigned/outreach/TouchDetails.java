package org.undersigned.outreach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One contact, as it is logged.
 *
 * @param representative the name of the representative with whom we dealt; null: the party
 * @param letterVersion the text that was shown, if one was
 * @param at when it took place
 */
public record TouchDetails(
        Channel channel,
        Direction direction,
        @Nullable String representative,
        @Nullable UUID letterVersion,
        Outcome outcome,
        @Nullable String note,
        Instant at) {

    public static final int MAX_NAME = 200;
    public static final int MAX_NOTE = 2000;

    public TouchDetails {
        representative = Typed.optional(representative, MAX_NAME);
        note = Typed.optional(note, MAX_NOTE);
    }
}
