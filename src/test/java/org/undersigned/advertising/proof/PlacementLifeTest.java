package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.placement.PlacementService;
import org.undersigned.advertising.placement.PlacementState;
import org.undersigned.advertising.placement.PlacementStepRow;
import org.undersigned.advertising.placement.StepKind;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** How an ad goes to a page, and what stops it on the way. */
@ServiceTest
class PlacementLifeTest {

    private static final String[] TABLES = {"ad_placement", "ad_placement_step", "ad_proof", "ad_insertion"};

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PlacementService placements;

    @Autowired
    private PaperReviewService review;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private ProofService proofs;

    @Autowired
    private PrintService print;

    @Autowired
    private OrderFixture orders;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private Database database;

    private PlacementFixture.Ready ready;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void releasesNoAdBeforeThePaperHasTheOrder() {
        var ready = fixture.ready();
        var order = orders.drafted(ready.campaign(), orders::insertion);
        orders.submit(order.order());
        orders.approve(order.order());
        var placement = placements.submit(ready.version(), order.insertion(), PlacementFixture.SAID);
        fixture.clear(placement);
        fixture.make(placement);
        fixture.approveProof(placement);

        Unwritten.in(database, "ad_placement", "ad_placement_step")
                .whenRefused(
                        "advertising.placement.refused.not-ordered",
                        () -> releases.release(placement, fixture.seen(placement)));

        orders.send(order.order());
        releases.release(placement, fixture.seen(placement));
        assertThat(fixture.facts(placement).state()).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void keepsWhatThePaperSaysFromSubmissionToRelease() {
        var placement = fixture.submitted(ready);
        review.query(placement, seen(placement), new PaperSaid("Pat Rep", "Who pays?"));
        review.answer(placement, seen(placement), new PaperSaid("Pat Rep", "We do"));
        review.clear(placement, seen(placement), new PaperSaid("Pat Rep", ""));

        assertThat(placements.steps(placement))
                .extracting(PlacementStepRow::number, PlacementStepRow::kind, PlacementStepRow::words)
                .containsExactly(
                        tuple(1, StepKind.SUBMITTED, "Received, thank you"),
                        tuple(2, StepKind.QUERIED, "Who pays?"),
                        tuple(3, StepKind.ANSWERED, "We do"),
                        tuple(4, StepKind.CLEARED, ""));
        assertThat(state(placement)).isEqualTo(PlacementState.CLEARED);
    }

    /** No name can be struck of a page that is printed. */
    @Test
    void isNotGivenOutAnewOncePrintedWhereANameIsLost() {
        var lately = fixture.readyToRun();
        var placement = fixture.released(lately);
        print.acceptMaterial(lately.insertion(), orders.seen(lately.order()));
        print.reportRun(lately.insertion(), orders.seen(lately.order()), orders.run());
        var proof = proofs.latest(placement).orElseThrow().id();
        assertThat(proofs.file(proof).content()).isNotEmpty();

        signatures.withdraw(lately.ada());

        refused("advertising.proof.refused.printed", () -> proofs.file(proof));
        assertThat(proofs.picture(proof, 50).content()).isNotEmpty();
    }

    @Test
    void isPublishedWhenTheInsertionRan() {
        var lately = fixture.readyToRun();
        var placement = fixture.released(lately);
        print.acceptMaterial(lately.insertion(), orders.seen(lately.order()));
        assertThat(state(placement)).isEqualTo(PlacementState.RELEASED);

        print.reportRun(lately.insertion(), orders.seen(lately.order()), orders.run());

        assertThat(state(placement)).isEqualTo(PlacementState.PUBLISHED);
        assertThat(print.runs(lately.order().order()))
                .singleElement()
                .returns(placement, RunRow::placement)
                .returns(lately.edition(), RunRow::edition);
        refused(
                "advertising.placement.refused.arrow",
                () -> review.decline(placement, seen(placement), PlacementFixture.SAID));
    }

    @Test
    void isApprovedAsAProofByNobodyWhoWroteTheWords() {
        var placement = fixture.proofed(ready);
        var seen = seen(placement);

        Staff.signIn(CopyFixture.WRITER);
        refused("advertising.placement.refused.wrote", () -> releases.approveProof(placement, seen));
        assertThat(releases.barred(placement)).isPresent();

        Staff.signIn(PlacementFixture.SECOND);
        assertThat(releases.barred(placement)).isEmpty();
        releases.approveProof(placement, seen);
        assertThat(state(placement)).isEqualTo(PlacementState.PROOF_APPROVED);
    }

    @Test
    void isApprovedAsAProofByNobodyWhoMadeIt() {
        var placement = fixture.cleared(ready);
        var maker = Staff.with("Max", Role.COORDINATOR);
        Staff.signIn(maker);
        fixture.make(placement);

        refused("advertising.proof.refused.made", () -> releases.approveProof(placement, seen(placement)));
        assertThat(releases.barred(placement)).isPresent();

        Staff.signIn(Staff.with("Mia", Role.COORDINATOR));
        fixture.make(placement);
        Staff.signIn(maker);
        assertThat(releases.barred(placement)).isEmpty();
        releases.approveProof(placement, seen(placement));
        assertThat(state(placement)).isEqualTo(PlacementState.PROOF_APPROVED);
    }

    @Test
    void isReplacedByAVersionAndNotRejectedByAnybody() {
        var first = fixture.submitted(ready);
        fixture.submittedAs(fixture.withoutNames(ready, 2), ready);
        var second = fixture.submittedAs(anotherCopy(ready), ready);

        assertThat(fixture.facts(first))
                .returns(PlacementState.REJECTED, PlacementFacts::state)
                .returns("Replaced by version 2", PlacementFacts::standing);
        assertThat(placements.ofInsertion(ready.insertion()))
                .extracting(PlacementFacts::standing)
                .contains("Replaced by " + fixture.facts(second).copyLabel());
        review.decline(second, seen(second), PlacementFixture.SAID);
        assertThat(fixture.facts(second).standing()).isEqualTo("Declined by the paper");
    }

    @Test
    void hasAJobNumberThatNoOtherAdHas() {
        var first = fixture.facts(fixture.submitted(ready));
        var second = fixture.facts(fixture.submittedAs(anotherCopy(ready), ready));
        var elsewhere = fixture.facts(fixture.submitted(fixture.ready()));

        assertThat(first.copyLabel()).isEqualTo(second.copyLabel());
        assertThat(Set.of(first.jobNumber(), second.jobNumber(), elsewhere.jobNumber()))
                .hasSize(3)
                .allMatch(number -> number.startsWith("U0001-01-"));
    }

    private UUID anotherCopy(PlacementFixture.Ready ready) {
        return copies.last(approvals.approved(ready.campaign(), ready.details()))
                .id();
    }

    @Test
    void givesThePaperNoMaterialBeforeTheRelease() {
        fixture.proofApproved(ready);

        refused(
                "advertising.order.refused.no-copy",
                () -> print.acceptMaterial(ready.insertion(), orders.seen(ready.order())));
    }

    @Test
    void submitsOnlyWhatIsApproved() {
        var draft = copies.drafted(ready.campaign(), ready.details());
        var version = copies.last(draft).id();

        refused(
                "advertising.placement.refused.not-approved",
                () -> placements.submit(version, ready.insertion(), PlacementFixture.SAID));
    }

    @Test
    void submitsTheSameVersionForAnInsertionOnce() {
        fixture.submitted(ready);

        refused("advertising.placement.refused.already", () -> fixture.submitted(ready));
    }

    @Test
    void takesNoAdOfAnotherCampaign() {
        var other = fixture.ready();

        refused(
                "advertising.placement.refused.insertion",
                () -> placements.submit(ready.version(), other.insertion(), PlacementFixture.SAID));
    }

    @Test
    void saysWhoAtThePaperItWas() {
        var placement = fixture.submitted(ready);

        refused("advertising.placement.refused.nobody", () -> query(placement, new PaperSaid(" ", "Who pays?")));
        refused("advertising.placement.refused.nothing-said", () -> query(placement, new PaperSaid("Pat", " ")));
    }

    private void query(UUID placement, PaperSaid said) {
        review.query(placement, seen(placement), said);
    }

    @Test
    void asksForConsentAgainAtSubmission() {
        signatures.withdraw(ready.ada());

        refused("advertising.refused.copy-name", () -> fixture.submitted(ready));
    }

    @Test
    void asksForConsentAgainAtTheApprovalOfTheProof() {
        var placement = fixture.proofed(ready);
        signatures.withdraw(ready.ada());

        refused("advertising.refused.copy-name", () -> fixture.approveProof(placement));
    }

    @Test
    void asksForConsentAgainAtRelease() {
        var placement = fixture.proofApproved(ready);
        fixture.narrow(ready.ada(), "Ada Abel");

        refused("advertising.refused.copy-name", () -> releases.release(placement, seen(placement)));
    }

    @Test
    void goesOnWithoutTheNameThatWasWithdrawn() {
        var placement = fixture.proofApproved(ready);
        signatures.withdraw(ready.ada());
        var version = fixture.withoutNames(ready, 1);

        var next = placements.submit(version, ready.insertion(), PlacementFixture.SAID);

        assertThat(state(placement)).isEqualTo(PlacementState.REJECTED);
        assertThat(placements.steps(placement).getLast().kind()).isEqualTo(StepKind.REPLACED);
        assertThat(state(next)).isEqualTo(PlacementState.SUBMITTED);
    }

    @Test
    void keepsWhatIsReleasedUntilAnotherOneIs() {
        var first = fixture.released(ready);
        var version = fixture.withoutNames(ready, 2);
        var second = placements.submit(version, ready.insertion(), PlacementFixture.SAID);
        assertThat(state(first)).isEqualTo(PlacementState.RELEASED);

        fixture.take(second);

        assertThat(state(first)).isEqualTo(PlacementState.REJECTED);
        assertThat(state(second)).isEqualTo(PlacementState.RELEASED);
    }

    @Test
    void letsNobodyApproveTheProofOfWhatTheySubmitted() {
        var placement = fixture.proofed(ready);

        refused("advertising.placement.refused.own", () -> releases.approveProof(placement, seen(placement)));
    }

    @Test
    void approvesNoProofThatIsNotThere() {
        var placement = fixture.cleared(ready);

        refused("advertising.proof.refused.none", () -> fixture.approveProof(placement));
    }

    @Test
    void approvesNoProofBeforeThePaperHasClearedTheAd() {
        var placement = fixture.submitted(ready);

        refused("advertising.placement.refused.arrow", () -> fixture.approveProof(placement));
        refused("advertising.placement.refused.arrow", () -> releases.release(placement, seen(placement)));
    }

    @Test
    void mayBeDeclinedAfterItWasClearedAndAfterItWasReleased() {
        var placement = fixture.released(ready);

        review.decline(placement, seen(placement), new PaperSaid("Pat Rep", "Legal says no"));

        assertThat(state(placement)).isEqualTo(PlacementState.REJECTED);
        refused(
                "advertising.order.refused.no-copy",
                () -> print.acceptMaterial(ready.insertion(), orders.seen(ready.order())));
    }

    @Test
    void mayBeDeclinedWhileThePaperWaitsForChanges() {
        var placement = fixture.submitted(ready);
        review.demandChanges(placement, seen(placement), new PaperSaid("Pat Rep", "Not “stealing”"));
        assertThat(state(placement)).isEqualTo(PlacementState.QUERIED);

        review.decline(placement, seen(placement), new PaperSaid("Pat Rep", "No"));

        assertThat(state(placement)).isEqualTo(PlacementState.REJECTED);
    }

    @Test
    void takesNoStepThatSomebodyElseHasTakenMeanwhile() {
        var placement = fixture.submitted(ready);
        var seen = seen(placement);
        review.clear(placement, seen, PlacementFixture.SAID);

        Unwritten.in(database, TABLES)
                .whenRefused("base.refused.conflict", () -> review.query(placement, seen, PlacementFixture.SAID));
    }

    private PlacementState state(UUID placement) {
        return fixture.facts(placement).state();
    }

    private long seen(UUID placement) {
        return fixture.seen(placement);
    }

    private void refused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
