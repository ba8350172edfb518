package org.undersigned.advertising.order;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.undersigned.base.money.Money;

/**
 * A revision of an order in a list.
 *
 * @param total what it costs; insertions in kind are not in it
 * @param inKind what the space is worth that the paper gives
 * @param sha256 over all that it orders; empty while it is a draft
 * @param preparers all who had a hand in it
 */
public record RevisionRow(
        UUID id,
        long version,
        UUID order,
        int number,
        String headline,
        Money total,
        Money inKind,
        String sha256,
        Set<UUID> preparers,
        UUID preparedBy,
        Instant preparedAt,
        OrderState state,
        UUID stateBy,
        Instant stateSince) {}
