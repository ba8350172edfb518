package org.undersigned.audit;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes the entries of a use case and writes them in one go just before its transaction commits, so that a change and
 * its entry are both there or neither, and the head of the chain is held for milliseconds.
 */
@Component
public class Trail {

    private final TrailChain chain;
    private final ActorSource actors;
    private final EntityManager entityManager;

    Trail(TrailChain chain, ActorSource actors, EntityManager entityManager) {
        this.chain = chain;
        this.actors = actors;
        this.entityManager = entityManager;
    }

    /**
     * Adds an entry to the transaction that is running.
     *
     * @throws IllegalStateException outside of a transaction: an entry never stands without its change
     */
    public void record(Entry entry) {
        pending().add(new TrailChain.Occurrence(entry, actors.current()));
    }

    private Pending pending() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The trail is written inside of a transaction");
        }
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        return pending;
    }

    /** The entries of one transaction. */
    private final class Pending implements TransactionSynchronization {

        private final List<TrailChain.Occurrence> occurrences = new ArrayList<>();

        void add(TrailChain.Occurrence occurrence) {
            occurrences.add(occurrence);
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Trail.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Trail.this, this);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            entityManager.flush();
            chain.append(occurrences);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Trail.this);
        }
    }
}
