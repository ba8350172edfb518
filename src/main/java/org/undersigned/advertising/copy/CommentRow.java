package org.undersigned.advertising.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment with its answers.
 *
 * @param version to be given back with a step
 * @param number of the version of the copy that it was made on
 * @param pinnedTo the kind of the block or the name, as it read there; empty for the whole ad
 */
public record CommentRow(
        UUID id,
        long version,
        int number,
        CommentPin pin,
        String pinnedTo,
        String words,
        UUID by,
        Instant at,
        @Nullable UUID resolvedBy,
        @Nullable Instant resolvedAt,
        List<ReplyRow> replies) {

    public boolean isOpen() {
        return resolvedAt == null;
    }
}
