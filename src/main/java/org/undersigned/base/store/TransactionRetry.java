package org.undersigned.base.store;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a use case again when the database broke it off in favour of another one. The whole transaction is repeated, also
 * when the loss shows only at commit, as it does on a cluster. An optimistic conflict is not repeated: a person has to
 * see it. Nor is a use case that is not one transaction: what it had committed by then would be done twice.
 */
final class TransactionRetry implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !AnnotatedElementUtils.hasAnnotation(invocation.getMethod(), Transactional.class)
                || !(invocation instanceof ProxyMethodInvocation repeatable)) {
            return invocation.proceed();
        }
        return RetryingTransactions.<@Nullable Object, Throwable>repeat(
                invocation.getMethod(), () -> repeatable.invocableClone().proceed());
    }
}
