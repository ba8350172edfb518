package org.undersigned.work;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Ends at once what a process that is gone has left running; in the product that takes a minute. */
@Component
@Profile("test")
public class AbandonedJobs {

    private final JobWatch watch;

    AbandonedJobs(Jobs jobs, JobRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.watch = new JobWatch(jobs, rows, transactions, clock);
    }

    public void end() {
        for (var looks = 0; looks <= JobWatch.PATIENCE; looks++) {
            watch.look();
        }
    }
}
