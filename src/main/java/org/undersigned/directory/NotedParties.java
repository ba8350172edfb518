package org.undersigned.directory;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The parties of which the transaction that is running has noted that they change: one that changes in several ways is
 * noted once.
 */
@Component
class NotedParties {

    /** Whether the party was not noted yet. */
    boolean add(UUID party) {
        return noted().add(party);
    }

    void addAll(Collection<UUID> parties) {
        noted().addAll(parties);
    }

    private Set<UUID> noted() {
        var noted = (Noted) TransactionSynchronizationManager.getResource(this);
        if (noted == null) {
            noted = new Noted();
            TransactionSynchronizationManager.bindResource(this, noted);
            TransactionSynchronizationManager.registerSynchronization(noted);
        }
        return noted.parties;
    }

    private final class Noted implements TransactionSynchronization {

        private final Set<UUID> parties = new HashSet<>();

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(NotedParties.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(NotedParties.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(NotedParties.this);
        }
    }
}
