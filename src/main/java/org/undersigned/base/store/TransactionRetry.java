package org.undersigned.base.store;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when the database broke it off in favour of another one. The whole transaction is repeated, also
 * when the loss shows only at commit, as it does on a cluster. An optimistic conflict is not repeated: a person has to
 * see it.
 */
final class TransactionRetry implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(TransactionRetry.class);

    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE_NANOS = 20_000_000;

    /** MySQL: 1205 lock wait timed out, 1213 deadlock or certification failure. */
    private static final Set<Integer> LOST_RACE_CODES = Set.of(1205, 1213);

    private static final String SERIALIZATION_FAILURE = "40001";

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof org.springframework.aop.ProxyMethodInvocation repeatable)) {
            return invocation.proceed();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return repeatable.invocableClone().proceed();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !lostARace(e)) {
                    throw e;
                }
                log.info("{} lost a race for the database, trying again", invocation.getMethod());
                pause(attempt);
            }
        }
    }

    static boolean lostARace(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockingFailureException
                    || cause instanceof SQLException sql
                            && (LOST_RACE_CODES.contains(sql.getErrorCode())
                                    || SERIALIZATION_FAILURE.equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int attempt) {
        var longest = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest / 2, longest));
    }
}
