package org.undersigned.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Role;
import org.undersigned.access.SessionService;
import org.undersigned.access.StaffUser;
import org.undersigned.access.UserFixture;
import org.undersigned.base.Ids;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class JobsTest {

    private static final String KIND = "counting";

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRows rows;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private SessionService sessions;

    @Autowired
    private UserFixture users;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger steps = new AtomicInteger();
    private StaffUser robin;
    private Jobs otherNode;

    @BeforeEach
    void signIn() {
        robin = users.active("Robin", Role.COORDINATOR);
        Staff.signIn(robin);
        otherNode = new Jobs(rows, transactions, currentUser, sessions, clock);
    }

    @AfterEach
    void signOut() throws InterruptedException {
        goOn.countDown();
        otherNode.stop();
        Staff.signOut();
    }

    @Test
    void leavesTheJobsOfANodeThatIsAliveToIt() {
        var job = start(otherNode);
        var watch = watch();

        for (var i = 0; i < 3 * JobWatch.PATIENCE; i++) {
            otherNode.beat();
            watch.look();
        }

        assertThat(jobs.facts(job).state()).isEqualTo(JobState.RUNNING);
        goOn.countDown();
        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void endsTheJobsOfANodeThatIsGone() {
        var job = start(otherNode);
        var watch = watch();

        for (var i = 0; i < JobWatch.PATIENCE; i++) {
            watch.look();
        }
        assertThat(jobs.facts(job).state()).isEqualTo(JobState.RUNNING);
        watch.look();

        assertThat(jobs.facts(job))
                .returns(JobState.INTERRUPTED, JobFacts::state)
                .returns(Texts.text("work.job.interrupted"), JobFacts::message);
    }

    @Test
    void endsWhereItIsWhenSomebodyElseHasEndedIt() {
        var job = start(otherNode);
        var watch = watch();
        for (var i = 0; i <= JobWatch.PATIENCE; i++) {
            watch.look();
        }

        goOn.countDown();

        await().until(() -> steps.get() == 2);
        assertThat(ended(job).state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(jobs.facts(job).done()).isEqualTo(1);
    }

    @Test
    void interruptsItsJobsWhenTheProductStops() throws InterruptedException {
        var running = start(otherNode);
        var second = start(otherNode);
        var waiting = otherNode.start(KIND, Ids.next(), progress -> steps.incrementAndGet());
        var stop = new Thread(() -> stop(otherNode));

        stop.start();
        await().until(() -> stop.getState() == Thread.State.TIMED_WAITING);
        goOn.countDown();
        stop.join();

        assertThat(jobs.facts(running).state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(jobs.facts(second).state()).isEqualTo(JobState.INTERRUPTED);
        assertThat(jobs.facts(waiting).state()).isEqualTo(JobState.INTERRUPTED);
    }

    @Test
    void endsWithTheRightOfThePersonWhoStartedIt() {
        var job = start(jobs);

        users.manage(all -> all.disable(robin.id(), users.row(robin.id()).version(), "Has left"));
        goOn.countDown();

        assertThat(ended(job))
                .returns(JobState.FAILED, JobFacts::state)
                .returns(Texts.text("work.refused.right-ended", robin.name()), JobFacts::message)
                .returns(2, JobFacts::done);
        assertThat(steps).hasValue(2);
    }

    @Test
    void goesOnWhenThePersonSignsOut() {
        var job = start(jobs);

        SecurityContextHolder.getContext().setAuthentication(null);
        goOn.countDown();

        assertThat(ended(job).state()).isEqualTo(JobState.DONE);
        assertThat(steps).hasValue(3);
    }

    @Test
    void endsAsFailedWhateverIsThrown() {
        var job = jobs.start(KIND, Ids.next(), progress -> {
            throw new StackOverflowError();
        });

        assertThat(ended(job))
                .returns(JobState.FAILED, JobFacts::state)
                .returns(Texts.text("work.job.failed"), JobFacts::message);
    }

    @Test
    void isNotTakenForRunningWhenItsEndCannotBeStored() {
        var job = jobs.start(KIND, Ids.next(), progress -> {
            throw new IllegalStateException("Thrown on purpose");
        });
        ended(job);
        database.jdbc().update("update job set state = 'RUNNING' where id = ?", bytes(job));
        var watch = watch();

        for (var i = 0; i < 2 * JobWatch.PATIENCE; i++) {
            watch.look();
        }

        assertThat(jobs.facts(job).state()).isEqualTo(JobState.INTERRUPTED);
    }

    /** Work in three steps that waits after the first one. */
    private UUID start(Jobs node) {
        var reached = new CountDownLatch(1);
        var job = node.start(KIND, Ids.next(), progress -> {
            for (var step = 1; step <= 3; step++) {
                steps.incrementAndGet();
                progress.reached(step, 3);
                reached.countDown();
                pass(goOn);
            }
        });
        pass(reached);
        return job;
    }

    private JobWatch watch() {
        return new JobWatch(jobs, rows, transactions, clock);
    }

    private JobFacts ended(UUID job) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> jobs.facts(job).state().isOver());
        return jobs.facts(job);
    }

    private static byte[] bytes(UUID id) {
        return UuidBytes.of(id);
    }

    private static void stop(Jobs node) {
        try {
            node.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
