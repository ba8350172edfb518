package org.undersigned.intake.working;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.base.store.RetryingTransactions;

/** Forgets working sheets that have been out too long: their rows are then found by their names, as those of any file. */
@Component
@ConditionalOnWebApplication
class WorkingExpiry {

    private final WorkingRows rows;
    private final RetryingTransactions transaction;
    private final Clock clock;

    WorkingExpiry(WorkingRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.rows = rows;
        this.transaction = new RetryingTransactions(transactions);
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void expire() {
        var last = clock.instant().minus(WorkingSheet.LASTS);
        while (Boolean.TRUE.equals(transaction.execute(status -> rows.forgetSome(last)))) {}
    }
}
