package org.undersigned.directory.contact;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;

/**
 * Whose private contact points the current user may see. The narrower of two permissions counts, so that a second role
 * never opens what the first one keeps shut.
 */
@Component
class PrivateReach {

    private final CurrentUser user;
    private final ClaimHolders claims;

    PrivateReach(CurrentUser user, ClaimHolders claims) {
        this.user = user;
        this.claims = claims;
    }

    boolean includes(UUID party) {
        return !among(List.of(party)).isEmpty();
    }

    /** Those of some parties whose private contact points are open. */
    Set<UUID> among(Collection<UUID> parties) {
        if (user.may(Permission.VAULT_READ_OWN)) {
            return claims.heldBy(user.id(), parties);
        }
        return user.may(Permission.VAULT_READ) ? Set.copyOf(parties) : Set.of();
    }

    /** Whether the current user may know of a contact point. */
    boolean shows(ContactPoint point) {
        return !point.visibility().isPrivate() || includes(point.partyId());
    }
}
