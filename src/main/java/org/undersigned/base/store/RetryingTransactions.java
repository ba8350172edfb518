package org.undersigned.base.store;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions for a use case that has several or none around it. Each is a new one, and is run again when the database
 * broke it off in favour of another one, without what the use case did before.
 */
public final class RetryingTransactions implements TransactionOperations {

    private static final Logger log = LoggerFactory.getLogger(RetryingTransactions.class);

    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_NANOS = 20_000_000;

    private final TransactionTemplate template;

    public RetryingTransactions(PlatformTransactionManager manager) {
        template = new TransactionTemplate(manager);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A whole transaction, from its beginning to its commit. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object, E extends Throwable> {
        T run() throws E;
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        return repeat(action.getClass(), () -> template.execute(action));
    }

    /** Repeats a transaction as long as it loses, a few times at most. */
    static <T extends @Nullable Object, E extends Throwable> T repeat(Object name, Work<T, E> transaction) throws E {
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.run();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !LostRace.isBehind(e)) {
                    throw e;
                }
                log.info("{} lost a race for the database, trying again", name);
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        var longest = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
