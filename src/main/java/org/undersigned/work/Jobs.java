package org.undersigned.work;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/**
 * Runs long work in the background, on behalf of the person who started it: at most two at once, the rest waits. How
 * far a job is stands in the database, so that it can be left and found again. A feature starts one from a use case of
 * its own, which has asked for the permission.
 */
@Component
public class Jobs {

    private static final Logger log = LoggerFactory.getLogger(Jobs.class);

    /** Long work may not crowd out the people who click. */
    private static final int AT_ONCE = 2;

    private final JobRows jobs;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    Jobs(JobRows jobs, PlatformTransactionManager transactions, CurrentUser currentUser, Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Told by a job how far it is; each call is stored at once. */
    @FunctionalInterface
    public interface Progress {
        void reached(int done, int total);
    }

    /**
     * Queues work and returns at once. The work brings its own transactions.
     *
     * @param kind what kind of work, for {@link #latest}
     * @param subject the record that it is about
     */
    public UUID start(String kind, UUID subject, Consumer<Progress> work) {
        var user = currentUser.find().map(StaffUser::id).orElse(null);
        var job = transaction.execute(status -> jobs.save(new Job(kind, subject, user, clock.instant())));
        var security = SecurityContextHolder.getContext();
        threads.execute(() -> {
            SecurityContextHolder.setContext(security);
            try {
                run(job.getId(), work);
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        return job.getId();
    }

    /** The newest job of a kind about a record. */
    public Optional<JobFacts> latest(String kind, UUID subject) {
        return jobs.findFirstBySubjectIdAndKindOrderByQueuedAtDesc(subject, kind)
                .map(Job::facts);
    }

    public JobFacts facts(UUID job) {
        return jobs.findById(job).map(Job::facts).orElseThrow(() -> new Refusal("work.refused.unknown-job"));
    }

    private void run(UUID id, Consumer<Progress> work) {
        change(id, job -> job.start(clock.instant()));
        try {
            work.accept((done, total) -> change(id, job -> job.progress(done, total)));
            change(id, job -> job.end(JobState.DONE, null, clock.instant()));
        } catch (Refusal refusal) {
            change(id, job -> job.end(JobState.FAILED, refusal.getMessage(), clock.instant()));
        } catch (RuntimeException e) {
            log.error("Job {} failed", id, e);
            change(id, job -> job.end(JobState.FAILED, Texts.text("work.job.failed"), clock.instant()));
        }
    }

    private void change(UUID id, Consumer<Job> change) {
        transaction.executeWithoutResult(status -> jobs.findById(id).ifPresent(change));
    }

    /** What was running when the product was stopped is not running any more. */
    @EventListener(ApplicationReadyEvent.class)
    void closeLeftovers() {
        transaction.executeWithoutResult(status -> jobs.findByStateIn(List.of(JobState.QUEUED, JobState.RUNNING))
                .forEach(job -> job.end(JobState.INTERRUPTED, Texts.text("work.job.interrupted"), clock.instant())));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
