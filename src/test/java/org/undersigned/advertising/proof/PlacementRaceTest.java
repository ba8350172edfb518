package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.kill.KillDetails;
import org.undersigned.advertising.kill.KillService;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PlacementEnd;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.placement.StepKind;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PlacementRaceTest {

    private static final int AT_ONCE = 50;
    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PlacementService placements;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private KillService kills;

    @Autowired
    private OrderFixture orders;

    private final Meanwhile second = new Meanwhile(COORDINATOR);
    private TransactionTemplate transaction;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void close() {
        second.close();
        Staff.signOut();
    }

    @Test
    void submitsNothingForAnInsertionThatIsBeingKilled() {
        Staff.signIn(COORDINATOR);
        var ready = fixture.ready();

        var submitted = transaction.execute(status -> {
            kill(ready);
            return second.waits(() -> fixture.submitted(ready));
        });

        assertThatThrownBy(submitted::join).hasCauseInstanceOf(Refusal.class);
        assertThat(placements.ofInsertion(ready.insertion())).isEmpty();
    }

    @Test
    void endsTheAdThatIsBeingSubmittedWhenItsInsertionIsKilled() {
        Staff.signIn(COORDINATOR);
        var ready = fixture.ready();

        var killed = transaction.execute(status -> {
            fixture.submitted(ready);
            return second.waits(() -> kill(ready));
        });

        assertThat(killed).succeedsWithin(Meanwhile.LONGEST);
        assertThat(placements.ofInsertion(ready.insertion()))
                .singleElement()
                .returns(PlacementEnd.CALLED_OFF, PlacementFacts::ended);
    }

    @Test
    void releasesNothingOfAnInsertionThatIsBeingKilled() {
        Staff.signIn(COORDINATOR);
        var ready = fixture.ready();
        var placement = fixture.proofApproved(ready);
        var seen = fixture.seen(placement);

        var released = transaction.execute(status -> {
            kill(ready);
            return second.waits(() -> releases.release(placement, seen));
        });

        assertThatThrownBy(released::join).hasCauseInstanceOf(Refusal.class);
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.REJECTED);
    }

    private void kill(PlacementFixture.Ready ready) {
        kills.kill(ready.insertion(), orders.seen(ready.order()), new KillDetails("Pat Rep", "No money", null));
    }

    @Test
    void makesOneReleaseOfFiftyAtOnce() throws Exception {
        var coordinator = Staff.with("Robin", Role.COORDINATOR);
        Staff.signIn(coordinator);
        var placement = fixture.proofApproved(fixture.ready());
        var seen = fixture.seen(placement);
        var refused = new AtomicInteger();
        var attempts = new ArrayList<Callable<Object>>();
        for (var i = 0; i < AT_ONCE; i++) {
            attempts.add(() -> Staff.as(coordinator, () -> {
                try {
                    releases.release(placement, seen);
                } catch (Refusal refusal) {
                    refused.incrementAndGet();
                }
                return placement;
            }));
        }

        try (var workers = Executors.newFixedThreadPool(10)) {
            for (var done : workers.invokeAll(attempts)) {
                done.get();
            }
        }

        assertThat(refused).hasValue(AT_ONCE - 1);
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
        assertThat(placements.steps(placement))
                .extracting(PlacementStepRow::kind)
                .containsOnlyOnce(StepKind.RELEASED);
    }
}
