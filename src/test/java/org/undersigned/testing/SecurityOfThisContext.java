package org.undersigned.testing;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Signing in goes through a static holder, which each new Spring context makes its own. Where several contexts live in
 * one JVM, the holder is handed back to the one whose test begins.
 */
final class SecurityOfThisContext extends AbstractTestExecutionListener {

    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void prepareTestInstance(TestContext test) {
        takeOver(test);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        takeOver(test);
    }

    private static void takeOver(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                test.getApplicationContext().getBean(SecurityContextHolderStrategy.class));
    }
}
