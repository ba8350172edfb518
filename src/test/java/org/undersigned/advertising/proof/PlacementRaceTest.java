package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.placement.StepKind;
import org.undersigned.base.Refusal;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class PlacementRaceTest {

    private static final int AT_ONCE = 50;

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PlacementService placements;

    @Autowired
    private PlacementReleaseService releases;

    @AfterEach
    void signOut() {
        Staff.signOut();
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
