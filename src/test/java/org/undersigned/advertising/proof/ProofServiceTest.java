package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.undersigned.access.Role;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.approval.ApprovalFixture;
import org.undersigned.advertising.copy.CopyDetails;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.advertising.order.OrderFixture;
import org.undersigned.advertising.placement.PlacementReleaseService;
import org.undersigned.advertising.publication.FactKey;
import org.undersigned.advertising.publication.PaperFixture;
import org.undersigned.advertising.typeset.AdLayout;
import org.undersigned.advertising.typeset.InventedNames;
import org.undersigned.advertising.typeset.NameSetting;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.base.measure.Length;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.roster.Ordering;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** What a proof is, what it is checked for, and who may let it go all the same. */
@ServiceTest
class ProofServiceTest {

    private static final String[] TABLES = {"ad_placement", "ad_proof", "ad_proof_override", "stored_file"};

    private static final AdSize CROWDED = new AdSize(Length.inches("3.52"), Length.inches("3"));

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private ProofService proofs;

    @Autowired
    private PlacementReleaseService releases;

    @Autowired
    private PaperFixture papers;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ApprovalFixture approvals;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ReadBackService readBacks;

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
    void isAPageOfTheSizeThatIsOrderedWithEachNameOnIt() throws IOException {
        var placement = fixture.cleared(ready);
        var id = make(placement);

        var proof = proofs.latest(placement).orElseThrow();
        assertThat(proof.id()).isEqualTo(id);
        assertThat(proof.size()).isEqualTo(OrderFixture.PAGE);
        assertThat(proof.names().count()).isEqualTo(3);
        var file = proofs.file(id);
        assertThat(file.name()).isEqualTo(fixture.facts(placement).jobNumber() + ".pdf");
        try (var pdf = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Ada Abel", "Bob O’Bell", "Nguyễn Thị Đặng", "Paid for by the Human Artistry Campaign");
        }
    }

    @Test
    void isCheckedForWhatThisPaperWantsAndSaysWhatIsNotKnown() {
        var placement = fixture.cleared(ready);
        make(placement);

        assertThat(proofs.latest(placement).orElseThrow().checks())
                .extracting(PreflightCheck::kind, PreflightCheck::outcome)
                .containsExactly(
                        tuple(CheckKind.PAGE_SIZE, CheckOutcome.PASSED),
                        tuple(CheckKind.SMALLEST_TYPE, CheckOutcome.PASSED),
                        tuple(CheckKind.INK, CheckOutcome.PASSED),
                        tuple(CheckKind.FONTS, CheckOutcome.PASSED),
                        tuple(CheckKind.CROP_MARKS, CheckOutcome.UNKNOWN),
                        tuple(CheckKind.PDF_KIND, CheckOutcome.UNKNOWN),
                        tuple(CheckKind.SPONSOR_LINE, CheckOutcome.UNKNOWN),
                        tuple(CheckKind.LABEL, CheckOutcome.UNKNOWN),
                        tuple(CheckKind.LETTERS, CheckOutcome.PASSED),
                        tuple(CheckKind.NAMES, CheckOutcome.PASSED),
                        tuple(CheckKind.INSIDE_PAGE, CheckOutcome.PASSED));
    }

    @Test
    void isThePdfXThatThePaperAsksForAndSaysWhichRulesItKeeps() throws IOException {
        var edition = fixture.facts(fixture.submitted(ready)).paperEdition();
        papers.enter(edition, FactKey.PDF_KIND, "PDF/X-1a");
        papers.enter(edition, FactKey.PRINTING_CONDITION, "CGATS TR 002");
        var placement = fixture.submittedAs(fixture.withoutNames(ready, 2), ready);
        fixture.clear(placement);

        var proof = make(placement);

        assertThat(kind(placement).outcome()).isEqualTo(CheckOutcome.PASSED);
        assertThat(kind(placement).found())
                .startsWith("PDF/X-1a:2003 for CGATS TR 002.")
                .contains("one output intent", "registered printing condition", "no transparency");
        assertThat(proofs.preview(placement, PlacementFixture.SET).pdf())
                .isEqualTo(proofs.file(proof).content());
        try (var pdf = Loader.loadPDF(proofs.file(proof).content())) {
            assertThat(pdf.getDocumentInformation().getCustomMetadataValue("GTS_PDFXVersion"))
                    .isEqualTo("PDF/X-1a:2003");
        }
    }

    @Test
    void saysWhatToDoWhereItIsNotThePdfXThatThePaperAsksFor() {
        var edition = fixture.facts(fixture.submitted(ready)).paperEdition();
        papers.enter(edition, FactKey.PDF_KIND, "PDF/X-1a:2001");
        var placement = fixture.submittedAs(fixture.withoutNames(ready, 2), ready);
        fixture.clear(placement);
        make(placement);
        assertThat(kind(placement).outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(kind(placement).found())
                .isEqualTo("PDF 1.4, not PDF/X: the printing condition of the paper is unknown. Ask the paper for it,"
                        + " enter it under Publications, and make the proof anew");

        papers.enter(edition, FactKey.PRINTING_CONDITION, "IFRA26");
        papers.enter(edition, FactKey.PDF_KIND, "PDF/X-4");
        make(placement);

        assertThat(kind(placement).outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(kind(placement).found()).startsWith("PDF 1.4, not PDF/X-4, which is not made here. Ask whether");
        refused("advertising.proof.refused.failed", () -> fixture.approveProof(placement));
    }

    private PreflightCheck kind(UUID placement) {
        return proofs.latest(placement).orElseThrow().checks().stream()
                .filter(check -> check.kind() == CheckKind.PDF_KIND)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isReleasedWithAFailedCheckOnlyUnderANameAndWithAReason() {
        var edition = fixture.facts(fixture.submitted(ready)).paperEdition();
        papers.enter(edition, FactKey.LABEL_WANTED, "yes");
        papers.enter(edition, FactKey.PDF_KIND, "PDF/X-1a");
        var other = fixture.withoutNames(ready, 2);
        var placement = fixture.submittedAs(other, ready);
        fixture.clear(placement);
        var proof = make(placement);
        refused("advertising.proof.refused.failed", () -> fixture.approveProof(placement));
        refused("advertising.refused.copy-no-reason", () -> proofs.override(proof, CheckKind.LABEL, " "));
        refused(
                "advertising.proof.refused.nothing-to-override",
                () -> proofs.override(proof, CheckKind.INK, "Looks black"));

        proofs.override(proof, CheckKind.LABEL, "The paper sets it above the ad itself");
        refused("advertising.proof.refused.failed", () -> fixture.approveProof(placement));
        var unseen = fixture.seen(placement);
        proofs.override(proof, CheckKind.PDF_KIND, "The paper took the last one");
        assertThat(fixture.seen(placement)).isGreaterThan(unseen);
        refused(
                "advertising.proof.refused.nothing-to-override",
                () -> proofs.override(proof, CheckKind.LABEL, "Once more"));
        fixture.approveProof(placement);
        releases.release(placement, fixture.seen(placement));

        assertThat(proofs.latest(placement).orElseThrow().overrides())
                .extracting(OverrideRow::kind)
                .containsExactly(CheckKind.LABEL, CheckKind.PDF_KIND);
    }

    /** Where the paper has not said what it prints, small type does not pass in silence. */
    @Test
    void warnsOfTypeThatCanHardlyBeReadAndGoesOutOnlyUnderAName() {
        var placement = crowded("");
        var proof = make(placement);

        var made = proofs.latest(placement).orElseThrow();
        assertThat(made.names().isHardlyRead()).isTrue();
        assertThat(smallest(placement).outcome()).isEqualTo(CheckOutcome.WARNED);
        assertThat(smallest(placement).found())
                .isEqualTo(made.names().size().shown().toPlainString() + " pt")
                .matches("\\d\\.\\d pt");
        assertThat(smallest(placement).wanted()).startsWith("at least 7.0 pt, as The Guardian asks for");
        refused("advertising.proof.refused.failed", () -> fixture.approveProof(placement));

        proofs.override(proof, CheckKind.SMALLEST_TYPE, "The paper’s desk has seen it and prints it");

        fixture.approveProof(placement);
    }

    @Test
    void failsTypeThatIsSmallerThanThePaperPrintsAndSaysWhatWouldHoldTheNames() {
        var placement = crowded("6.75");
        make(placement);

        assertThat(smallest(placement).outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(smallest(placement).wanted()).isEqualTo("6.75 pt");
        var names = proofs.latest(placement).orElseThrow().names();
        assertThat(names.smallest()).contains(TypeSize.points(new BigDecimal("6.75")));
        assertThat(names.tooMany().orElseThrow().names()).isBetween(1, names.count() - 1);
        assertThat(names.tooMany().orElseThrow().depth()).isGreaterThan(CROWDED.depth());
    }

    /** What the paper prints was not kept by itself at first; it stands in the check. */
    @Test
    void knowsOfAnOldProofWhatThePaperPrints() throws IOException {
        var known = crowded("6.25");
        var unknown = crowded("");
        make(known);
        make(unknown);
        var old = database.jdbc()
                .update(
                        "update ad_proof set paper_smallest = 0 where placement_id in (?, ?)",
                        UuidBytes.of(known),
                        UuidBytes.of(unknown));

        var migration = new ClassPathResource("db/migration/V55_1__ad_proof_paper_smallest_of_old.sql");
        database.jdbc().execute(migration.getContentAsString(StandardCharsets.UTF_8));

        assertThat(old).isEqualTo(2);
        assertThat(proofs.latest(known).orElseThrow().names().smallest())
                .contains(TypeSize.points(new BigDecimal("6.25")));
        assertThat(proofs.latest(unknown).orElseThrow().names().smallest()).isEmpty();
        assertThat(proofs.latest(unknown).orElseThrow().names().isHardlyRead()).isTrue();
    }

    /** Sixty names on two columns by three inches. */
    private UUID crowded(String smallest) {
        var crowded = fixture.readyIn(
                2, CROWDED, words -> InventedNames.of(60).forEach(name -> signatures.confirmed(words, name.name())));
        var placement = fixture.cleared(crowded);
        papers.enter(fixture.facts(placement).paperEdition(), FactKey.SMALLEST_TYPE, smallest);
        return placement;
    }

    private PreflightCheck smallest(UUID placement) {
        return proofs.latest(placement).orElseThrow().checks().stream()
                .filter(check -> check.kind() == CheckKind.SMALLEST_TYPE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isApprovedByNobodyWhoTookAFailedCheckUponThemselves() {
        papers.enter(fixture.facts(fixture.submitted(ready)).paperEdition(), FactKey.LABEL_WANTED, "yes");
        var placement = fixture.submittedAs(fixture.withoutNames(ready, 2), ready);
        fixture.clear(placement);
        var proof = make(placement);
        var max = Staff.with("Max", Role.COORDINATOR);
        Staff.signIn(max);
        proofs.override(proof, CheckKind.LABEL, "The paper sets it above the ad itself");

        refused("advertising.proof.refused.took-on", () -> releases.approveProof(placement, fixture.seen(placement)));

        fixture.approveProof(placement);
    }

    @Test
    void standsUnderTheHeadingsOfTheOrderThatTheCopyHasAndIsReadBackWithThem() throws IOException {
        var byDiscipline = fixture.ready(words -> signatures.confirmed(
                words, directory.organisation(DirectoryFixture.fresh("Guild")), Set.of(Scope.PRINT_AD)));
        var details = byDiscipline.details();
        var names = details.names().inOrder(Ordering.BY_DISCIPLINE);
        var copy =
                approvals.approved(byDiscipline.campaign(), new CopyDetails(details.title(), names, details.blocks()));
        var placement = fixture.submittedAs(copies.last(copy).id(), byDiscipline);
        fixture.clear(placement);

        var proof = make(placement);

        var made = proofs.latest(placement).orElseThrow();
        assertThat(made.open()).isEmpty();
        var file = proofs.file(proof);
        try (var pdf = Loader.loadPDF(file.content())) {
            assertThat(new PDFTextStripper().getText(pdf)).containsSubsequence("Bob O’Bell", "Organisations", "Guild");
        }
        readBacks.read(placement, AdUpload.of("page.pdf", file.content()));
        assertThat(readBacks.readBacks(placement).getFirst().findings()).isEmpty();
    }

    @Test
    void takesNoCheckOnOnceTheProofIsApproved() {
        var placement = fixture.proofApproved(ready);
        var proof = proofs.latest(placement).orElseThrow().id();

        refused(
                "advertising.proof.refused.closed",
                () -> proofs.override(proof, CheckKind.LABEL, "The paper sets it above the ad itself"));
    }

    @Test
    void isMadeAnewUntilOneIsApproved() {
        var placement = fixture.cleared(ready);
        make(placement);
        proofs.make(placement, fixture.seen(placement), new ProofDetails(AdLayout.BOX, NameSetting.RUN_IN_BULLET));
        assertThat(proofs.proofs(placement)).extracting(ProofRow::number).containsExactly(2, 1);

        fixture.approveProof(placement);

        refused("advertising.proof.refused.closed", () -> make(placement));
    }

    @Test
    void showsNoNameThatMayNotBePrinted() {
        var placement = fixture.cleared(ready);
        signatures.withdraw(ready.ada());

        refused("advertising.refused.copy-name", () -> make(placement));
        refused("advertising.refused.copy-name", () -> proofs.preview(placement, PlacementFixture.SET));
    }

    @Test
    void isShownAsAPictureAsLargeAsIsWanted() {
        var placement = fixture.cleared(ready);
        var proof = make(placement);

        assertThat(proofs.picture(proof, 50).content()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(proofs.picture(proof, 100).content().length)
                .isGreaterThan(proofs.picture(proof, 50).content().length);
    }

    @Test
    void leavesNothingBehindWhenItIsOnlyLookedAt() {
        var placement = fixture.cleared(ready);
        var before = database.fingerprint(TABLES);

        assertThat(proofs.preview(placement, PlacementFixture.SET).checks()).hasSize(11);

        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private UUID make(UUID placement) {
        return proofs.make(placement, fixture.seen(placement), PlacementFixture.SET);
    }

    private void refused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
