package org.undersigned.directory.duplicate;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.PartyKind;

/**
 * Two parties that are likely one, or were found not to be.
 *
 * @param reasons none when it was decided
 * @param at when they were found, or when it was decided
 * @param decidedBy null while they wait
 */
public record PairRow(
        UUID id,
        PartyKind kind,
        Side one,
        Side other,
        Set<DuplicateReason> reasons,
        Instant at,
        @Nullable UUID decidedBy) {

    /** One of the two in short. */
    public record Side(UUID party, String name) {}

    public boolean isDecided() {
        return decidedBy != null;
    }
}
