package org.undersigned.signature.coverage;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a signature stands for a use.
 *
 * @param credited as it is credited now
 * @param why it does not stand for the use; null where it does
 * @param withdrawnAt when it was last withdrawn, also where it was restored since; null where it never was
 */
public record StandingName(
        UUID signature,
        UUID campaign,
        UUID party,
        String credited,
        MissingName.@Nullable Why why,
        @Nullable Instant withdrawnAt) {

    /** Why it does not stand, if it does not. */
    public Optional<MissingName.Why> reason() {
        return Optional.ofNullable(why);
    }
}
