package org.undersigned.roster;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.store.UuidBytes;

/**
 * Keeps an edition as it stands until the transaction ends. Whoever lets its names go to a printer keeps it before asking
 * whether they may, and whoever holds or recalls it before doing so: of the two in the same moment the second waits and
 * sees what the first has done. An edition is kept before the names on it, by everybody.
 */
@Component
class KeptEditions {

    private final EntityManager entityManager;

    KeptEditions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID edition) {
        entityManager
                .createNativeQuery("select id from edition where id = :id for update")
                .setParameter("id", UuidBytes.of(edition))
                .getResultList();
    }
}
