package org.undersigned.directory.restriction;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a restriction.
 *
 * @param campaign the one in which the party is not contacted; null: any
 * @param reason for those who work in outreach; may be about somebody's private life
 * @param until the last day on which it holds; null: until somebody lifts it
 */
public record RestrictionDetails(
        @Nullable UUID campaign, String reason, @Nullable LocalDate until) {

    public static final int MAX_REASON = 2000;

    public RestrictionDetails {
        reason = reason.strip();
    }
}
