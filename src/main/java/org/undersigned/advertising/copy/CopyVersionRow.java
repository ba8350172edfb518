package org.undersigned.advertising.copy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of copy in a list, without its words. */
public record CopyVersionRow(
        UUID id,
        long version,
        UUID copy,
        UUID campaign,
        String title,
        int number,
        UUID edition,
        int nameCount,
        String wordsHash,
        String namesHash,
        String contentHash,
        @Nullable UUID strikeOf,
        UUID author,
        Instant writtenAt,
        @Nullable Instant submittedAt,
        CopyState state,
        UUID stateBy,
        Instant stateSince) {}
