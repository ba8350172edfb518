package org.undersigned.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import without its lines.
 *
 * @param sheet the sheet of the file that is read
 * @param lines how many rows the sheet has below its header row
 * @param checkBegunAt when a check of this sheet has begun; null while none has
 */
public record ImportFacts(
        UUID id,
        long version,
        UUID campaign,
        String fileName,
        String sheet,
        ImportState state,
        ImportPlan plan,
        int lines,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant checkBegunAt,
        @Nullable Instant checkedAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt) {}
