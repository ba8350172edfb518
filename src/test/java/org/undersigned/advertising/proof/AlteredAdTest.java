package org.undersigned.advertising.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.placement.PaperReviewService;
import org.undersigned.advertising.placement.PaperSaid;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.base.Ids;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.roster.EditionHoldService;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.HoldService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** An ad of which anything that is stored is not what was approved goes nowhere, and neither does one that lost a name. */
@ServiceTest
class AlteredAdTest {

    private static final String[] TABLES = {
        "ad_copy_version",
        "ad_review",
        "ad_decision",
        "ad_placement",
        "ad_placement_step",
        "ad_proof",
        "ad_proof_override",
        "ad_insertion",
        "stored_file"
    };

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private PaperReviewService review;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private ProofService proofs;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private HoldService holds;

    @Autowired
    private EditionHoldService editionHolds;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureCards cards;

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
    void isNotSubmittedProofedOrReleasedInOtherWordsThanWereApproved() {
        var placement = fixture.proofApproved(ready);
        database.jdbc()
                .update(
                        "update ad_copy_block set words = 'Ask nobody' where words = 'Ask first' and copy_version_id = ?",
                        UuidBytes.of(ready.version()));

        refused("advertising.refused.copy-altered", () -> fixture.submitted(ready));
        refused("advertising.refused.copy-altered", () -> proofs.preview(placement, PlacementFixture.SET));
        refused("advertising.refused.copy-altered", () -> release(placement));
    }

    @Test
    void isNotProofedOrReleasedWhereSomethingElseWasSubmitted() {
        var placement = fixture.proofed(ready);
        database.jdbc()
                .update(
                        "update ad_placement set content_hash = ? where id = ?",
                        "0".repeat(64),
                        UuidBytes.of(placement));

        refused("advertising.placement.refused.other-content", () -> fixture.approveProof(placement));
    }

    @Test
    void isNotApprovedReleasedOrGivenOutAsAnotherFileThanWasChecked() {
        var placement = fixture.proofed(ready);
        alterProof(placement);
        refused("advertising.proof.refused.altered", () -> fixture.approveProof(placement));
        refused("advertising.proof.refused.altered", () -> proofs.file(proof(placement)));
        refused("advertising.proof.refused.altered", () -> proofs.picture(proof(placement), 100));

        var approved = fixture.proofApproved(fixture.ready());
        alterProof(approved);
        refused("advertising.proof.refused.altered", () -> release(approved));
    }

    private void alterProof(UUID placement) {
        database.jdbc()
                .update(
                        "update stored_file_piece set content = ? where file_id ="
                                + " (select file_id from ad_proof where id = ?)",
                        "%PDF-1.4".getBytes(StandardCharsets.US_ASCII),
                        UuidBytes.of(proof(placement)));
    }

    @Test
    void isNotGivenOutAsAFileWithANameThatWasWithdrawn() {
        var placement = fixture.released(ready);
        signatures.withdraw(ready.ada());

        refused("advertising.refused.copy-name", () -> proofs.file(proof(placement)));
    }

    @Test
    void takesNoStepWithAListThatIsRecalledOrHeldByCounsel() {
        var cleared = fixture.proofed(ready);
        var other = fixture.ready();
        var approved = fixture.proofApproved(other);
        var unplaced = fixture.ready();
        for (var each : List.of(ready, other, unplaced)) {
            editionHolds.hold(each.edition(), rosters.edition(each.edition()).version(), "Counsel asks");
        }
        stopped("roster.refused.held", unplaced, cleared, approved);

        for (var each : List.of(ready, other, unplaced)) {
            editionHolds.lift(each.edition(), rosters.edition(each.edition()).version(), "Counsel agrees");
            rosters.recall(each.edition(), rosters.edition(each.edition()).version(), "Counsel asked");
        }
        stopped("roster.refused.recalled", unplaced, cleared, approved);
    }

    @Test
    void takesNoStepWithANameThatIsHeld() {
        var cleared = fixture.proofed(ready);
        var other = fixture.ready();
        var approved = fixture.proofApproved(other);
        var unplaced = fixture.ready();
        for (var each : List.of(ready, other, unplaced)) {
            holds.hold(each.ada(), cards.card(each.ada()).version(), "Her office asks for a day");
        }

        stopped("advertising.refused.copy-name", unplaced, cleared, approved);
    }

    private void stopped(String key, PlacementFixture.Ready unplaced, UUID cleared, UUID approved) {
        refused(key, () -> fixture.submitted(unplaced));
        refused(key, () -> proofs.make(cleared, fixture.seen(cleared), PlacementFixture.SET));
        refused(key, () -> fixture.approveProof(cleared));
        refused(key, () -> release(approved));
        refused(key, () -> proofs.file(proof(approved)));
    }

    @Test
    void knowsNothingThatIsNotThere() {
        refused("advertising.placement.refused.unknown", () -> review.clear(Ids.next(), 0, PlacementFixture.SAID));
        refused("advertising.proof.refused.unknown", () -> proofs.file(Ids.next()));
        refused("advertising.proof.refused.unknown", () -> proofs.override(Ids.next(), CheckKind.INK, "Looks black"));
        var placement = fixture.submitted(ready);
        refused(
                "advertising.placement.refused.too-long",
                () -> review.clear(placement, fixture.seen(placement), new PaperSaid("P".repeat(1_000), "")));
    }

    private void release(UUID placement) {
        releases.release(placement, fixture.seen(placement));
    }

    private UUID proof(UUID placement) {
        return proofs.latest(placement).orElseThrow().id();
    }

    private void refused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
