package org.undersigned.advertising.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and where an insertion ran.
 *
 * @param notice how the paper has said so; null where it ran on its day
 * @param edition whose names it carried
 * @param copy what the ad is called
 */
public record RunRow(
        UUID insertion,
        LocalDate on,
        String page,
        String position,
        @Nullable PaperNotice notice,
        UUID placement,
        UUID edition,
        String copy,
        UUID reportedBy,
        Instant reportedAt) {}
