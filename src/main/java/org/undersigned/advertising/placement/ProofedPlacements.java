package org.undersigned.advertising.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.Conflict;

/**
 * Moves the version of a placement when another proof is made of it, so that nobody approves or releases one that they
 * have not seen.
 */
@Component
public class ProofedPlacements {

    private final PlacementStore store;
    private final EntityManager session;

    ProofedPlacements(PlacementStore store, EntityManager session) {
        this.store = store;
        this.session = session;
    }

    /** What is known of its proof has changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlacementFacts proofing(UUID id) {
        return proofing(id, store.find(id).version());
    }

    /** @throws Conflict when the placement has moved since the given version was read */
    @Transactional(propagation = Propagation.MANDATORY)
    public PlacementFacts proofing(UUID id, long seenVersion) {
        var placement = store.find(id, seenVersion);
        session.lock(placement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return placement.facts();
    }
}
