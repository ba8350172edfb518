package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.undersigned.advertising.placement.LostName;
import org.undersigned.advertising.placement.NamesAlarm;
import org.undersigned.advertising.placement.NamesAlarmService;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.base.Refusal;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Meanwhile;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A name that is taken back in the moment in which a page with it goes on: one of the two comes first. */
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

    private CompletableFuture<Void> withdrawnWhile(Runnable step) {
        var other = transaction.execute(status -> {
            step.run();
            return second.waits(() -> signatures.withdraw(ready.ada()));
        });
        return other;
    }

    private void refusedAfterAWithdrawal(UUID placement, Consumer<UUID> step, PlacementState stays) {
        var other = transaction.execute(status -> {
            signatures.withdraw(ready.ada());
            return second.waits(() -> step.accept(placement));
        });

        assertThatThrownBy(other::join)
                .hasCauseInstanceOf(Refusal.class)
                .cause()
                .hasMessage("Ada Abel: Withdrawn. Strike the name, or seal the next edition.");
        assertThat(fixture.facts(placement).state()).isEqualTo(stays);
    }
}
