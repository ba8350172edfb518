package org.undersigned.outreach;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.contact.ClaimHolders;

/** Whoever owns the participation of a party, in any campaign, holds the claim on it. */
@Component
class OwnedParties implements ClaimHolders {

    private final Participations participations;

    OwnedParties(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Set<UUID> heldBy(UUID user, Collection<UUID> parties) {
        return parties.isEmpty() ? Set.of() : participations.partiesOwnedBy(user, parties);
    }
}
