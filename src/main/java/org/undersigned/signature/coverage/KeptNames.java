package org.undersigned.signature.coverage;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.store.UuidBytes;

/**
 * Keeps signatures as they are until the transaction ends. Whoever lets names go to a printer keeps them before asking
 * whether they stand. What takes a name back moves the row of its signature: of the two in the same moment the second waits,
 * and either the page is refused or the withdrawal finds it on its way.
 */
@Component
public class KeptNames {

    private static final int BATCH = 500;

    private final EntityManager entityManager;

    KeptNames(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** In the order of their ids, so that two who keep several do not wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(Collection<UUID> signatures) {
        var inOrder = signatures.stream()
                .distinct()
                .map(UuidBytes::of)
                .sorted(Arrays::compareUnsigned)
                .toList();
        for (var from = 0; from < inOrder.size(); from += BATCH) {
            entityManager
                    .createNativeQuery("select id from signature where id in (:ids) order by id for update")
                    .setParameter("ids", inOrder.subList(from, Math.min(from + BATCH, inOrder.size())))
                    .getResultList();
        }
    }
}
