package org.undersigned.audit;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.RetryingTransactions;

/**
 * Writes to the trail that a use case was refused, after its transaction has been rolled back. Only the outermost use
 * case counts: it is what the person wanted, and one that asks others is refused once.
 */
final class RefusalRecorder implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RefusalRecorder.class);

    private final ObjectProvider<Trail> trail;
    private final ObjectProvider<RefusedUseCases> useCases;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ThreadLocal<Boolean> inside = ThreadLocal.withInitial(() -> false);

    RefusalRecorder(
            ObjectProvider<Trail> trail,
            ObjectProvider<RefusedUseCases> useCases,
            ObjectProvider<PlatformTransactionManager> transactions) {
        this.trail = trail;
        this.useCases = useCases;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (inside.get() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        inside.set(true);
        try {
            return invocation.proceed();
        } catch (Refusal | AccessDeniedException no) {
            write(invocation, no);
            throw no;
        } finally {
            inside.remove();
        }
    }

    /** The person reads why they were refused, also when that cannot be written down. */
    private void write(MethodInvocation invocation, RuntimeException no) {
        try {
            new RetryingTransactions(transactions.getObject())
                    .executeWithoutResult(status -> trail.getObject().record(entry(invocation, no)));
        } catch (RuntimeException e) {
            log.error("The trail cannot be told that {} was refused", invocation.getMethod(), e);
            no.addSuppressed(e);
        }
    }

    private Entry entry(MethodInvocation invocation, RuntimeException no) {
        return no instanceof Refusal refusal
                ? useCases.getObject().refused(invocation, refusal)
                : useCases.getObject().denied(invocation);
    }
}
