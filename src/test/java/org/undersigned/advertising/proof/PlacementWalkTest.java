package org.undersigned.advertising.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Walk;
import org.undersigned.testing.Walk.Step;

/** Every step with an ad in an insertion, from every state that it can be in. */
@ServiceTest
class PlacementWalkTest {

    private static final Set<String> REFUSALS =
            Set.of("advertising.placement.refused.arrow", "advertising.proof.refused.closed");
    private static final PaperSaid SAID = new PaperSaid("Pat Rep", "Who pays?");

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private PaperReviewService review;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private ProofService proofs;

    @Autowired
    private PrintService print;

    @Autowired
    private Database database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void goesOnlyWhereAnArrowLeads(PlacementState from) {
        var placement = in(from);

        new Walk<>(database, transactions, () -> fixture.facts(placement).state(), REFUSALS)
                .from(from, steps(placement));
    }

    private UUID in(PlacementState state) {
        return switch (state) {
            case SUBMITTED -> fixture.submitted(fixture.ready());
            case QUERIED -> {
                var placement = fixture.submitted(fixture.ready());
                review.query(placement, fixture.seen(placement), SAID);
                yield placement;
            }
            case CLEARED -> fixture.proofed(fixture.ready());
            case PROOF_APPROVED -> fixture.proofApproved(fixture.ready());
            case RELEASED -> fixture.released(fixture.ready());
            case PUBLISHED -> published();
            case REJECTED -> {
                var placement = fixture.submitted(fixture.ready());
                review.decline(placement, fixture.seen(placement), SAID);
                yield placement;
            }
        };
    }

    private UUID published() {
        var ready = fixture.readyToRun();
        var placement = fixture.released(ready);
        print.acceptMaterial(ready.insertion(), orders.seen(ready.order()));
        print.reportRun(ready.insertion(), orders.seen(ready.order()), orders.run());
        return placement;
    }

    /** A paper that asks something may decline the ad: its question is over with that. */
    private List<Step<PlacementState>> steps(UUID placement) {
        return List.of(
                step(
                        "query",
                        placement,
                        EnumSet.of(PlacementState.SUBMITTED),
                        PlacementState.QUERIED,
                        seen -> review.query(placement, seen, SAID)),
                step(
                        "answer",
                        placement,
                        EnumSet.of(PlacementState.QUERIED),
                        PlacementState.SUBMITTED,
                        seen -> review.answer(placement, seen, SAID)),
                step(
                        "demand changes",
                        placement,
                        EnumSet.of(PlacementState.SUBMITTED, PlacementState.QUERIED),
                        PlacementState.QUERIED,
                        seen -> review.demandChanges(placement, seen, SAID)),
                step(
                        "clear",
                        placement,
                        EnumSet.of(PlacementState.SUBMITTED),
                        PlacementState.CLEARED,
                        seen -> review.clear(placement, seen, SAID)),
                step(
                        "decline",
                        placement,
                        EnumSet.range(PlacementState.SUBMITTED, PlacementState.RELEASED),
                        PlacementState.REJECTED,
                        seen -> review.decline(placement, seen, SAID)),
                step(
                        "make a proof",
                        placement,
                        EnumSet.range(PlacementState.SUBMITTED, PlacementState.CLEARED),
                        null,
                        seen -> proofs.make(placement, seen, PlacementFixture.SET)),
                step(
                        "approve the proof",
                        placement,
                        EnumSet.of(PlacementState.CLEARED),
                        PlacementState.PROOF_APPROVED,
                        seen -> Staff.as(PlacementFixture.SECOND, () -> {
                            releases.approveProof(placement, seen);
                            return placement;
                        })),
                step(
                        "release",
                        placement,
                        EnumSet.of(PlacementState.PROOF_APPROVED),
                        PlacementState.RELEASED,
                        seen -> releases.release(placement, seen)));
    }

    private Step<PlacementState> step(
            String name, UUID placement, Set<PlacementState> from, @Nullable PlacementState to, LongConsumer call) {
        return new Step<>(name, from, to, () -> fixture.seen(placement), call);
    }
}
