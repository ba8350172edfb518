package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the signatures that are one yes. When two parties become one, of two yeses in one place one stands and the other
 * is rejected; what was printed under that one was printed of the same party.
 */
@Component
public class SameYes {

    /** Of signatures s and same: whether the second is the first, or gave way to it. */
    static final String CONDITION = """
        same.partyId = s.partyId and same.letterId = s.letterId
        and (same.id = s.id or same.state = org.undersigned.signature.SignatureState.REJECTED)
        """;

    private final EntityManager entityManager;

    SameYes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Some signatures, and those that gave way to them. */
    @Transactional(readOnly = true)
    public Set<UUID> of(Collection<UUID> signatures) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct same.id from Signature s join Signature same on %s where s.id in :signatures"
                                .formatted(CONDITION),
                        UUID.class)
                .setParameter("signatures", signatures)
                .getResultList());
    }
}
