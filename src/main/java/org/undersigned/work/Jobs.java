package org.undersigned.work;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.SessionService;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.DatabaseFailure;

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

    private static final long STOP_LIMIT_SECONDS = 10;

    private final JobRows jobs;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;
    private final SessionService sessions;
    private final Clock clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    /** The jobs that wait or run in this process. */
    private final Set<UUID> held = ConcurrentHashMap.newKeySet();

    private volatile boolean stopping;

    Jobs(
            JobRows jobs,
            PlatformTransactionManager transactions,
            CurrentUser currentUser,
            SessionService sessions,
            Clock clock) {
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Told by a job how far it is; each call is stored at once. It throws, and so ends the job, when the person who started
     * it may not act any more.
     */
    @FunctionalInterface
    public interface Progress {
        void reached(int done, int total);
    }

    /** Thrown through the work when it has to end for reasons of the product. */
    private static final class Interrupted extends RuntimeException {}

    /**
     * Queues work, from the commit of the transaction around it on, and returns at once. The work brings its own
     * transactions.
     *
     * @param kind what kind of work, for {@link #latest}
     * @param subject the record that it is about
     */
    public UUID start(String kind, UUID subject, Consumer<Progress> work) {
        var user = currentUser.find().map(StaffUser::id).orElse(null);
        var job = transaction.execute(status -> jobs.save(new Job(kind, subject, user, clock.instant())));
        var security = copyOfSecurity();
        afterCommit(() -> {
            held.add(job.getId());
            threads.execute(() -> run(job.getId(), work, security));
        });
        return job.getId();
    }

    /** A job that is started within a transaction belongs to it: it is there when the change is, or not at all. */
    private static void afterCommit(Runnable start) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            start.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                start.run();
            }
        });
    }

    private void run(UUID id, Consumer<Progress> work, SecurityContext security) {
        SecurityContextHolder.setContext(security);
        try {
            run(id, work);
        } finally {
            SecurityContextHolder.clearContext();
            held.remove(id);
        }
    }

    /** Signing out empties the context of the request; the work goes on. */
    private static SecurityContext copyOfSecurity() {
        var copy = SecurityContextHolder.createEmptyContext();
        copy.setAuthentication(SecurityContextHolder.getContext().getAuthentication());
        return copy;
    }

    /** The newest job of a kind about a record. */
    public Optional<JobFacts> latest(String kind, UUID subject) {
        return jobs.findFirstBySubjectIdAndKindOrderByQueuedAtDesc(subject, kind)
                .map(Job::facts);
    }

    /** Whether a job about a record waits or runs. */
    public boolean isUnderWay(UUID subject) {
        return jobs.existsBySubjectIdAndStateIn(subject, List.of(JobState.QUEUED, JobState.RUNNING));
    }

    public JobFacts facts(UUID job) {
        return jobs.findById(job).map(Job::facts).orElseThrow(() -> new Refusal("work.refused.unknown-job"));
    }

    /** Shows other processes that this one works on its jobs. */
    void beat() {
        var now = Set.copyOf(held);
        if (!now.isEmpty()) {
            transaction.executeWithoutResult(status -> jobs.beat(now));
        }
    }

    private void run(UUID id, Consumer<Progress> work) {
        try {
            advance(id, job -> job.start(clock.instant()));
            work.accept((done, total) -> advance(id, job -> job.progress(done, total)));
            end(id, JobState.DONE, null);
        } catch (Refusal refusal) {
            end(id, JobState.FAILED, refusal.getMessage());
        } catch (Interrupted e) {
            end(id, JobState.INTERRUPTED, Texts.text("work.job.interrupted"));
        } catch (Throwable e) {
            log.error("Job {} failed", id, DatabaseFailure.loggable(e));
            end(id, JobState.FAILED, Texts.text("work.job.failed"));
        }
    }

    /** Stores how far it is and asks whether it may go on. */
    private void advance(UUID id, Consumer<Job> step) {
        var isOver = change(id, job -> {
            if (!job.isOver()) {
                step.accept(job);
            }
        });
        if (isOver || stopping) {
            throw new Interrupted();
        }
        currentUser.find().filter(user -> !sessions.stands()).ifPresent(user -> {
            throw new Refusal("work.refused.right-ended", user.name());
        });
    }

    /** What cannot be stored is left to {@link JobWatch}, since the job is not held any more. */
    private void end(UUID id, JobState how, @Nullable String why) {
        try {
            change(id, job -> job.end(how, why, clock.instant()));
        } catch (RuntimeException e) {
            log.error("Job {} has ended as {}, which cannot be stored", id, how, DatabaseFailure.loggable(e));
        }
    }

    /** Whether the job is over by then. */
    private boolean change(UUID id, Consumer<Job> change) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var job = jobs.findById(id).orElseThrow();
            change.accept(job);
            return job.isOver();
        }));
    }

    /** Lets the pieces of work under way come to their end. An interrupted thread would close H2's file. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        threads.shutdown();
        if (!threads.awaitTermination(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        held.forEach(id -> end(id, JobState.INTERRUPTED, Texts.text("work.job.interrupted")));
    }
}
