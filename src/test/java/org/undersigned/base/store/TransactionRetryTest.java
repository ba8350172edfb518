package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Transactional;

class TransactionRetryTest {

    private final Losing losing = new Losing();

    @Test
    void repeatsAUseCaseThatIsOneTransaction() {
        assertThat(proxy().inOneTransaction()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatAUseCaseThatMayHaveCommittedSomething() {
        assertThatExceptionOfType(CannotAcquireLockException.class).isThrownBy(() -> proxy().inSeveral());
        assertThat(losing.runs).isEqualTo(1);
    }

    private Losing proxy() {
        var factory = new ProxyFactory(losing);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionRetry());
        return (Losing) factory.getProxy();
    }

    /** Loses the first race. */
    static class Losing {

        private int runs;

        @Transactional
        public int inOneTransaction() {
            return run();
        }

        public int inSeveral() {
            return run();
        }

        private int run() {
            runs++;
            if (runs == 1) {
                throw new CannotAcquireLockException("Somebody else was first");
            }
            return runs;
        }
    }
}
