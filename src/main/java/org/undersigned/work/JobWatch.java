package org.undersigned.work;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.base.Texts;

/** Ends the jobs on which nobody works any more, of this process and of others. */
@Component
@ConditionalOnWebApplication
class JobWatch {

    /** So many looks in a row at a beat that stands still; one may come late when the database was away. */
    static final int PATIENCE = 6;

    private final Jobs jobs;
    private final JobRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<UUID, Silence> silences = new HashMap<>();

    JobWatch(Jobs jobs, JobRows rows, PlatformTransactionManager transactions, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** For how many looks a beat has stood still. */
    private record Silence(long beat, int looks) {

        Silence seen(long now) {
            return now == beat ? new Silence(beat, looks + 1) : new Silence(now, 0);
        }
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    synchronized void look() {
        jobs.beat();
        var open = rows.findByStateIn(List.of(JobState.QUEUED, JobState.RUNNING)).stream()
                .collect(Collectors.toMap(Job::getId, Job::beat));
        silences.keySet().retainAll(open.keySet());
        open.forEach((id, beat) ->
                silences.compute(id, (same, silence) -> silence == null ? new Silence(beat, 0) : silence.seen(beat)));
        silences.forEach((id, silence) -> endIfGone(id, silence));
    }

    private void endIfGone(UUID id, Silence silence) {
        if (silence.looks() >= PATIENCE) {
            transaction.executeWithoutResult(status -> rows.findById(id)
                    .ifPresent(
                            job -> job.end(JobState.INTERRUPTED, Texts.text("work.job.interrupted"), clock.instant())));
        }
    }
}
