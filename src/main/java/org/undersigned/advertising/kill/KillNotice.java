package org.undersigned.advertising.kill;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a kill says.
 *
 * @param number within its order
 * @param deadline for cancelling; nothing where it is unknown
 * @param late whether the space is owed
 * @param told who at the paper was told
 */
record KillNotice(
        UUID insertion, int number, Optional<Instant> deadline, boolean late, String told, String reason, Instant at) {}
