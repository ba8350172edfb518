package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.copy.CopyReadings;
import org.undersigned.advertising.copy.FailingName;
import org.undersigned.advertising.copy.NameExtent;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.roster.EditionLine;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** An ad that prints names alone, and one that prints what stands beside them. */
@ServiceTest
class NameExtentTest {

    private static final String DISCLAIMER = "Offices are given to identify the signer only.";

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyReadings readings;

    @Autowired
    private ProofService proofs;

    @Autowired
    private ReadBackService readBacks;

    @Autowired
    private SignatureFixture signatures;

    private UUID dora;
    private PlacementFixture.Ready ready;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready(words -> {
            dora = signatures.confirmed(words, "Dora Day");
            signatures.describe(dora, "Actor", "President of the Guild");
        });
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void isHashedWithTheNamesAndToldAsADifferenceOfHowTheyArePrinted() {
        copies.rewritten(ready.copy(), alone());

        var rows = readings.versions(ready.copy());
        assertThat(rows.getFirst().wordsHash()).isEqualTo(rows.getLast().wordsHash());
        assertThat(rows.getFirst().namesHash()).isNotEqualTo(rows.getLast().namesHash());
        var difference = readings.difference(ready.copy(), 1, 2);
        assertThat(difference.before().extent()).isEqualTo(NameExtent.WITH_ROLE);
        assertThat(difference.after().extent()).isEqualTo(NameExtent.ALONE);
        assertThat(difference.names().isEmpty()).isTrue();
        assertThat(difference.isEmpty()).isFalse();
        assertThat(readings.version(ready.copy(), 2).details()).isEqualTo(alone());
    }

    @Test
    void isHashedAlsoWhereNothingStandsBesideAnyName() {
        var bare = fixture.ready();
        copies.rewritten(bare.copy(), alone(bare));

        assertThat(readings.versions(bare.copy()))
                .extracting(row -> row.namesHash())
                .doesNotHaveDuplicates();
    }

    @Test
    void isApprovedAnewEvenWhereNamesGoAsWell() {
        copies.rewritten(ready.copy(), CopyFixture.without(alone(), 1));

        assertThat(copies.last(ready.copy()).strikeOf()).isNull();
    }

    @Test
    void keepsWhatWasApprovedOfTheWordsWhereNamesAloneAreStruck() {
        copies.rewritten(ready.copy(), alone());
        approvals.submit(ready.copy());
        approvals.approve(ready.copy(), ApprovalFixture.approver());

        copies.rewritten(ready.copy(), CopyFixture.without(alone(), 1));

        assertThat(copies.last(ready.copy()).strikeOf())
                .isEqualTo(readings.version(ready.copy(), 2).id());
    }

    @Test
    void goesOnWhenSomethingIsCorrectedThatItDoesNotPrint() {
        signatures.describe(dora, "Actor and writer", null);
        var withRole = readings.preview(ready.copy(), 1);
        assertThat(withRole.failing()).extracting(FailingName::credited).containsExactly("Dora Day");

        copies.rewritten(ready.copy(), alone());

        assertThat(readings.preview(ready.copy(), 2).failing()).isEmpty();
        fixture.narrow(dora, "Dora Day");
        assertThat(readings.preview(ready.copy(), 2).failing())
                .extracting(FailingName::credited, FailingName::why)
                .containsExactly(tuple("Dora Day", "Has not agreed to this use"));
    }

    @Test
    void printsWhatStandsBesideNamesWithTheWordThatOfficesOnlyIdentify() throws IOException {
        assertThat(printed(fixture.proofed(ready))).contains("Dora Day, Actor, President of the Guild", DISCLAIMER);
        assertThat(readings.preview(ready.copy(), 1).running())
                .extracting(EditionLine::title)
                .containsOnlyOnce("President of the Guild");
    }

    @Test
    void printsNamesAloneWithoutThatWordAndReadsThemBackSo() throws IOException {
        var withRole = fixture.proofed(ready);
        var before = proofs.latest(withRole).orElseThrow();
        var page = proofs.file(before.id()).content();
        copies.rewritten(ready.copy(), alone());
        approvals.submit(ready.copy());
        var version = approvals.approve(ready.copy(), ApprovalFixture.approver());
        var placement = fixture.submittedAs(version.id(), ready);
        fixture.clear(placement);
        proofs.make(placement, fixture.seen(placement), PlacementFixture.SET);

        assertThat(printed(placement)).contains("Dora Day").doesNotContain("Actor", "President", DISCLAIMER);
        var made = proofs.latest(placement).orElseThrow();
        assertThat(made.open()).isEmpty();
        readBacks.read(placement, AdUpload.of("page.pdf", proofs.file(made.id()).content()));
        assertThat(readBacks.readBacks(placement).getFirst().findings()).isEmpty();
        var old = readBacks.read(placement, AdUpload.of("old.pdf", page));
        assertThat(readBacks.readBacks(placement))
                .filteredOn(back -> back.id().equals(old))
                .flatExtracting(ReadBackRow::findings)
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.found()).contains("Actor"));
    }

    private CopyDetails alone() {
        return alone(ready);
    }

    private static CopyDetails alone(PlacementFixture.Ready ready) {
        var details = ready.details();
        return new CopyDetails(details.title(), details.names().printing(NameExtent.ALONE), details.blocks());
    }

    private String printed(UUID placement) throws IOException {
        var file = proofs.file(proofs.latest(placement).orElseThrow().id());
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
