package org.undersigned.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.base.Ids;
import org.undersigned.testing.Database;
import org.undersigned.testing.DatabaseUnderTest;
import org.undersigned.testing.ServiceTest;

@ServiceTest
class RetryingTransactionsTest {

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager manager;

    private final byte[] one = bucket();
    private final byte[] other = bucket();
    private final CountDownLatch bothHoldOne = new CountDownLatch(2);
    private final AtomicInteger runs = new AtomicInteger();

    @BeforeEach
    void makeRows() {
        for (var bucket : List.of(one, other)) {
            database.jdbc()
                    .update(
                            "insert into sign_in_throttle (bucket, scope, failures, refusals) values (?, 'PAIR', 0, 0)",
                            bucket);
        }
    }

    @AfterEach
    void removeRows() {
        database.jdbc().update("delete from sign_in_throttle where bucket in (?, ?)", one, other);
    }

    @Test
    void repeatsTheOneOfTwoThatTheDatabaseBrokeOff() throws Exception {
        var transactions = new RetryingTransactions(manager);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var forth = threads.submit(both(transactions, one, other));
            var back = threads.submit(both(transactions, other, one));
            forth.get();
            back.get();
        }

        assertThat(runs).hasValue(3);
        assertThat(database.count("sign_in_throttle where bucket in (?, ?) and failures = 2", one, other))
                .isEqualTo(2);
    }

    @Test
    void repeatsTheOneThatHasWaitedForTheOtherTooLong() throws Exception {
        var transactions = new RetryingTransactions(manager);
        var held = new CountDownLatch(1);
        var tried = new CountDownLatch(1);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var holder = threads.submit(() -> transactions.execute(status -> {
                count(one);
                held.countDown();
                await(tried);
                return true;
            }));
            await(held);
            transactions.executeWithoutResult(status -> {
                if (runs.incrementAndGet() > 1) {
                    tried.countDown();
                }
                impatiently(() -> count(one));
            });
            holder.get();
        }

        assertThat(runs).hasValueGreaterThan(1);
        assertThat(database.count("sign_in_throttle where bucket = ? and failures = 2", one))
                .isEqualTo(1);
    }

    private void impatiently(Runnable step) {
        var isMySql = DatabaseUnderTest.isMySql();
        database.jdbc().execute(isMySql ? "set innodb_lock_wait_timeout = 1" : "set lock_timeout 500");
        try {
            step.run();
        } finally {
            database.jdbc().execute(isMySql ? "set innodb_lock_wait_timeout = default" : "set lock_timeout 2000");
        }
    }

    private Callable<Boolean> both(RetryingTransactions transactions, byte[] first, byte[] second) {
        return () -> transactions.execute(status -> {
            runs.incrementAndGet();
            count(first);
            bothHoldOne.countDown();
            await(bothHoldOne);
            count(second);
            return true;
        });
    }

    private void count(byte[] bucket) {
        database.jdbc().update("update sign_in_throttle set failures = failures + 1 where bucket = ?", bucket);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bucket() {
        var id = UuidBytes.of(Ids.next());
        return java.util.Arrays.copyOf(id, 32);
    }
}
