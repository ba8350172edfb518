package org.undersigned.advertising.budget;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/**
 * A proposed sum as it is listed.
 *
 * @param decidedBy null while nobody has decided
 * @param because why it was declined
 */
public record ProposalRow(
        UUID id,
        long version,
        Money sum,
        String reason,
        ProposalState state,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String because) {}
