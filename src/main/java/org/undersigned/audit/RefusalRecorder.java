package org.undersigned.audit;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/**
 * Writes to the trail that a use case was refused, after its transaction has been rolled back. Only the key of the
 * sentence is kept, never its arguments, which may be private.
 */
final class RefusalRecorder implements MethodInterceptor {

    private final ObjectProvider<Trail> trail;
    private final ObjectProvider<PlatformTransactionManager> transactions;

    RefusalRecorder(ObjectProvider<Trail> trail, ObjectProvider<PlatformTransactionManager> transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        try {
            return invocation.proceed();
        } catch (Refusal refusal) {
            write("refused", invocation, refusal.key());
            throw refusal;
        } catch (AccessDeniedException denied) {
            write("denied", invocation, "no-permission");
            throw denied;
        }
    }

    private void write(String verb, MethodInvocation invocation, String reason) {
        var attempted = invocation.getMethod().getDeclaringClass().getSimpleName() + "."
                + invocation.getMethod().getName();
        var entry = Entry.of("audit.use-case." + verb, "use-case", Ids.next(), attempted)
                .with("reason", reason);
        new TransactionTemplate(transactions.getObject())
                .executeWithoutResult(status -> trail.getObject().record(entry));
    }
}
