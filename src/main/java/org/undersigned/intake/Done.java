package org.undersigned.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line.
 *
 * @param reason why nothing came of it, or what is to be told of it
 * @param participation the one that was opened
 * @param signature the claim that was recorded
 */
public record Done(
        Outcome outcome,
        @Nullable String reason,
        @Nullable UUID party,
        @Nullable UUID participation,
        @Nullable UUID signature) {

    static Done leftOut(@Nullable String reason) {
        return new Done(Outcome.SKIPPED, reason, null, null, null);
    }
}
