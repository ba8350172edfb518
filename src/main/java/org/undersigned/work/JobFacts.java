package org.undersigned.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands at this moment.
 *
 * @param done how many of {@code total} are done
 * @param message why it failed, as a sentence
 */
public record JobFacts(
        UUID id,
        String kind,
        UUID subject,
        JobState state,
        int done,
        int total,
        @Nullable String message) {}
