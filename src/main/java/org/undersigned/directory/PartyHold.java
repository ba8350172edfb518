package org.undersigned.directory;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.base.store.UuidBytes;

/**
 * Keeps parties where they are until the transaction ends. Whoever writes something that names a party by its id holds
 * it first, and so does whoever takes a party away: of two who do so in the same moment the second waits, and then finds
 * what the first has written, or that the party is gone.
 */
@Component
public class PartyHold {

    static final int BATCH = 500;

    private final EntityManager entityManager;

    PartyHold(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those that there are, in the order of their ids, so that two who hold several do not wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<UUID> parties) {
        var inOrder = parties.stream()
                .distinct()
                .map(UuidBytes::of)
                .sorted(Arrays::compareUnsigned)
                .toList();
        for (var from = 0; from < inOrder.size(); from += BATCH) {
            entityManager
                    .createNativeQuery("select id from party where id in (:ids) order by id for update")
                    .setParameter("ids", inOrder.subList(from, Math.min(from + BATCH, inOrder.size())))
                    .getResultList();
        }
    }
}
