package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyState;
import org.undersigned.advertising.placement.LostName;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.base.Refusal;
import org.undersigned.roster.EditionHoldService;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/**
 * A name that is taken back or held, and a list that is held or recalled, in the moment in which a page with it goes on: one
 * of the two comes first.
 */
@ServiceTest
class ConsentRaceTest {

    private static final StaffUser COORDINATOR = Staff.with("Corinne", Role.COORDINATOR);

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private NamesAlarmService alarms;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private HoldService holds;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private EditionHoldService editionHolds;

    @Autowired
    private RosterService rosters;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyFixture copies;

    private final Meanwhile second = new Meanwhile(COORDINATOR);
    private TransactionTemplate transaction;
    private PlacementFixture.Ready ready;

    @Autowired
    void use(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready();
    }

    @AfterEach
    void close() {
        second.close();
        Staff.signOut();
    }

    @Test
    void withdrawsAfterTheReleaseAndTellsOfIt() {
        var placement = fixture.proofApproved(ready);
        var seen = fixture.seen(placement);

        assertThat(withdrawnWhile(() -> releases.release(placement, seen))).succeedsWithin(Meanwhile.LONGEST);

        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
        assertThat(alarms.of(placement))
                .get()
                .satisfies(alarm -> assertThat(alarm.names()).containsExactly(new LostName("Ada Abel", "Withdrawn")));
    }

    @Test
    void withdrawsAfterTheSubmissionAndTheApprovalOfTheProof() {
        assertThat(withdrawnWhile(() -> fixture.submitted(ready))).succeedsWithin(Meanwhile.LONGEST);
        assertThat(alarms.inInsertion(ready.insertion())).map(NamesAlarm::count).contains(1);

        var other = fixture.ready();
        var placement = fixture.proofed(other);
        ready = other;

        assertThat(withdrawnWhile(() -> fixture.approveProof(placement))).succeedsWithin(Meanwhile.LONGEST);
        assertThat(alarms.of(placement)).map(NamesAlarm::count).contains(1);
    }

    @Test
    void releasesNothingOfWhichANameIsBeingTakenBack() {
        var placement = fixture.proofApproved(ready);
        var seen = fixture.seen(placement);

        refusedAfterAWithdrawal(placement, id -> releases.release(id, seen), PlacementState.PROOF_APPROVED);
    }

    @Test
    void approvesNoProofOfWhichANameIsBeingTakenBack() {
        var placement = fixture.proofed(ready);
        var seen = fixture.seen(placement);

        refusedAfterAWithdrawal(placement, id -> releases.approveProof(id, seen), PlacementState.CLEARED);
    }

    @Test
    void holdsANameOrAListAfterTheReleaseAndTellsOfIt() {
        var placement = fixture.proofApproved(ready);
        var seen = fixture.seen(placement);
        assertThat(whileDoing(() -> releases.release(placement, seen), this::holdTheName))
                .succeedsWithin(Meanwhile.LONGEST);
        assertThat(alarms.of(placement))
                .get()
                .satisfies(alarm -> assertThat(alarm.names()).containsExactly(new LostName("Ada Abel", "Held")));

        ready = fixture.ready();
        var second = fixture.proofApproved(ready);
        var secondSeen = fixture.seen(second);
        assertThat(whileDoing(() -> releases.release(second, secondSeen), this::holdTheList))
                .succeedsWithin(Meanwhile.LONGEST);
        assertThat(alarms.of(second)).map(NamesAlarm::edition).get().isNotEqualTo(Optional.empty());
        assertThat(fixture.facts(second).state()).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void recallsAListAfterTheRelease() {
        var placement = fixture.proofApproved(ready);
        var seen = fixture.seen(placement);

        assertThat(whileDoing(() -> releases.release(placement, seen), this::recall))
                .succeedsWithin(Meanwhile.LONGEST);

        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
        assertThat(alarms.of(placement)).isPresent();
    }

    @Test
    void releasesNothingOfWhichANameOrTheListIsBeingHeldOrRecalled() {
        for (var step : List.<Runnable>of(this::holdTheName, this::holdTheList, this::recall)) {
            ready = fixture.ready();
            var placement = fixture.proofApproved(ready);
            var seen = fixture.seen(placement);

            assertThatThrownBy(whileDoing(step, () -> releases.release(placement, seen))::join)
                    .hasCauseInstanceOf(Refusal.class);

            assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.PROOF_APPROVED);
        }
    }

    @Test
    void approvesNoCopyOfWhichANameIsBeingTakenBackOrHeldOrTheListHeldOrRecalled() {
        for (var step : List.<Runnable>of(
                () -> signatures.withdraw(ready.ada()), this::holdTheName, this::holdTheList, this::recall)) {
            ready = fixture.ready();
            var copy = approvals.submitted(ready.campaign(), ready.details());

            assertThatThrownBy(whileDoing(step, () -> approvals.approve(copy, ApprovalFixture.approver()))::join)
                    .hasCauseInstanceOf(Refusal.class);

            assertThat(copies.last(copy).state()).isEqualTo(CopyState.IN_REVIEW);
            assertThat(approvals.sheet(copy).decisions()).isEmpty();
        }
    }

    @Test
    void takesANameBackAfterTheApprovalOfTheCopy() {
        var copy = approvals.submitted(ready.campaign(), ready.details());

        assertThat(whileDoing(
                        () -> approvals.approve(copy, ApprovalFixture.approver()),
                        () -> signatures.withdraw(ready.ada())))
                .succeedsWithin(Meanwhile.LONGEST);

        assertThat(copies.last(copy).state()).isEqualTo(CopyState.APPROVED);
    }

    private void holdTheName() {
        holds.hold(ready.ada(), cards.card(ready.ada()).version(), "Her office asks for a day");
    }

    private void holdTheList() {
        editionHolds.hold(ready.edition(), rosters.edition(ready.edition()).version(), "Counsel asks");
    }

    private void recall() {
        rosters.recall(ready.edition(), rosters.edition(ready.edition()).version(), "Sealed too early");
    }

    /** The second step is taken while the first is not finished. */
    private CompletableFuture<Void> whileDoing(Runnable first, Runnable then) {
        return transaction.execute(status -> {
            first.run();
            return second.waits(then);
        });
    }

    private CompletableFuture<Void> withdrawnWhile(Runnable step) {
        return whileDoing(step, () -> signatures.withdraw(ready.ada()));
    }

    private void refusedAfterAWithdrawal(UUID placement, Consumer<UUID> step, PlacementState stays) {
        var other = whileDoing(() -> signatures.withdraw(ready.ada()), () -> step.accept(placement));

        assertThatThrownBy(other::join)
                .hasCauseInstanceOf(Refusal.class)
                .cause()
                .hasMessage("Ada Abel: Withdrawn. Strike the name, or seal the next edition.");
        assertThat(fixture.facts(placement).state()).isEqualTo(stays);
    }
}
