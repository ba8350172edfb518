package org.undersigned.outreach;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.contact.ClaimHolders;

/**
 * Who holds the claim on a party: whoever owns a participation of it that is open or signed, in any campaign, as long as
 * nobody else owns another such one. Where two own it, neither could tell whether the other one would mind, so the claim
 * is nobody's and private addresses are left to coordinators; opening the party in a second campaign gains nothing. What
 * is closed gives no claim and takes none.
 */
@Component
class OwnedParties implements ClaimHolders {

    private static final List<Stage> CLAIMING =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isClosed()).toList();

    private final Participations participations;

    OwnedParties(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Set<UUID> heldBy(UUID user, Collection<UUID> parties) {
        return parties.isEmpty() ? Set.of() : participations.partiesOwnedOnlyBy(user, parties, CLAIMING);
    }
}
