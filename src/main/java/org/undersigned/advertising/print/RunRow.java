package org.undersigned.advertising.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * When and where an insertion ran.
 *
 * @param edition whose names it carried
 * @param copy what the ad is called
 */
public record RunRow(
        UUID insertion,
        LocalDate on,
        String page,
        String position,
        UUID placement,
        UUID edition,
        String copy,
        UUID reportedBy,
        Instant reportedAt) {}
