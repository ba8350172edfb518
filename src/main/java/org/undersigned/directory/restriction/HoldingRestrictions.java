package org.undersigned.directory.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The restrictions that hold now for some parties, read at once. */
public final class HoldingRestrictions {

    private final Map<UUID, List<RestrictionFacts>> byParty;

    HoldingRestrictions(Map<UUID, List<RestrictionFacts>> byParty) {
        this.byParty = byParty;
    }

    /**
     * The strictest that forbids contacting a party in a campaign now.
     *
     * @param campaign null: in none, so that only those count that hold in any
     */
    public Optional<RestrictionFacts> of(UUID party, @Nullable UUID campaign) {
        return of(party, campaign, null);
    }

    /**
     * The strictest that forbids what was done with a party.
     *
     * @param then when it was done; null: now
     */
    public Optional<RestrictionFacts> of(UUID party, @Nullable UUID campaign, @Nullable Instant then) {
        return all(party).stream()
                .filter(restriction -> restriction.forbids(campaign, then))
                .findFirst();
    }

    /** All of a party, whatever the campaign, the strictest first. */
    public List<RestrictionFacts> all(UUID party) {
        return byParty.getOrDefault(party, List.of()).stream()
                .sorted(RestrictionFacts.STRICTEST_FIRST)
                .toList();
    }
}
