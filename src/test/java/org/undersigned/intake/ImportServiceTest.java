package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Ids;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.base.sheet.TableSheet;
import org.undersigned.base.sheet.Workbook;
import org.undersigned.base.sheet.workbook.WorkbookWriter;
import org.undersigned.campaign.Tier;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

@ServiceTest
class ImportServiceTest {

    private static final String[] TABLES = {"sheet_import", "import_line", "stored_file", "party", "participation"};

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @Test
    void keepsAnUploadAndGuessesItsColumns() {
        var id =
                fixture.upload(campaign, "a/b<c>.csv", "Full name;Type;Contributor;ORG\nAda Quill;person;yes;Quills\n");
        var facts = imports.facts(id);
        assertThat(facts)
                .returns("bc.csv", ImportFacts::fileName)
                .returns("bc", ImportFacts::sheet)
                .returns(ImportState.UPLOADED, ImportFacts::state)
                .returns(1, ImportFacts::lines);
        assertThat(facts.plan().headings()).containsExactly("Full name", "Type", "Contributor", "ORG");
        assertThat(facts.plan().fields()).containsExactly(Field.NAME, Field.KIND, null, Field.BODY);
        assertThat(imports.sample(id, 3))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).containsExactly("Ada Quill", "person", "yes", "Quills"));
    }

    @Test
    void readsTheFirstSheetThatHasRowsAndAnotherWhenOneIsChosen() throws IOException {
        var id = fixture.upload(campaign, "names.xlsx", workbook());
        assertThat(imports.sheets(id).names()).containsExactly("Cover", "Persons", "Bands");
        assertThat(imports.facts(id).sheet()).isEqualTo("Persons");

        imports.chooseSheet(id, imports.facts(id).version(), "Bands");

        assertThat(imports.facts(id).sheet()).isEqualTo("Bands");
        assertThat(imports.facts(id).lines()).isEqualTo(2);
        assertThat(imports.facts(id).plan().fields()).containsExactly(null, Field.NAME);
    }

    @Test
    void dropsWhatWasProposedWhenAnotherSheetIsChosen() throws IOException {
        var id = fixture.upload(campaign, "names.xlsx", workbook());
        fixture.check(id, plan -> plan);
        imports.chooseSheet(id, imports.facts(id).version(), "Bands");
        assertThat(imports.facts(id).state()).isEqualTo(ImportState.UPLOADED);
        assertThat(imports.counts(id).lines()).isZero();
        assertRefused(
                "intake.refused.no-rows-in-sheet",
                () -> imports.chooseSheet(id, imports.facts(id).version(), "Cover"));
    }

    @Test
    void refusesWhatIsNoSpreadsheetWithRows() {
        assertRefused("intake.refused.no-rows", () -> fixture.upload(campaign, "names.csv", "Name\n"));
        assertRefused("work.refused.file-empty", () -> fixture.upload(campaign, "names.csv", ""));
        assertRefused(
                "base.sheet.refused.web-page", () -> fixture.upload(campaign, "names.xlsx", "<html><body>hi</body>"));
        assertRefused(
                "campaign.refused.unknown-campaign",
                () -> fixture.upload(Ids.next(), "names.csv", "Name\nAda Quill\n"));
    }

    @Test
    void refusesAFileThatIsDamagedBelowItsFirstRows() {
        var content = "Name\nAda Quill\nBen Ochre\n\"Cleo Umber\n";
        assertRefused("base.sheet.refused.quotes", () -> fixture.upload(campaign, "names.csv", content));
    }

    @Test
    void refusesAFileOverTheLimit() {
        var tooLarge = ("Name\n" + "x".repeat((int) ImportService.maxBytes())).getBytes(StandardCharsets.UTF_8);
        assertRefused("work.refused.file-too-large", () -> fixture.upload(campaign, "names.csv", tooLarge));
    }

    @Test
    void refusesAPlanThatCannotBeRead() {
        var id = fixture.upload(campaign, "names.csv", "Name,Also\nAda Quill,Ada\n");
        var seen = imports.facts(id);
        var elsewhere = fixture.letter(fixture.campaign());
        assertRefused("intake.refused.no-name-column", () -> check(seen, reading(seen, null, Field.ALIAS)));
        assertRefused("intake.refused.column-twice", () -> check(seen, reading(seen, Field.NAME, Field.NAME)));
        assertRefused("intake.refused.stage", () -> check(seen, planned(seen, Stage.SIGNED, null)));
        assertRefused("intake.refused.no-scopes", () -> check(seen, planned(seen, null, elsewhere.id())));
        assertRefused(
                "intake.refused.other-campaign",
                () -> check(seen, IntakeFixture.recording(elsewhere).apply(seen.plan())));
    }

    @Test
    void refusesToCheckWhatSomebodyElseHasCheckedMeanwhile() {
        var id = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var seen = imports.facts(id);
        check(seen, seen.plan());
        assertRefused("base.refused.conflict", () -> check(seen, seen.plan()));
    }

    @Test
    void checksAgainAndKeepsTheDecisions() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        imports.decide(id, 1, Decision.SKIP);
        fixture.check(id, plan -> plan);
        assertThat(fixture.line(id, 1).decision()).isEqualTo(Decision.SKIP);
        assertThat(imports.counts(id).lines()).isEqualTo(1);
    }

    @Test
    void decidesOneRow() {
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(campaign, name, name, "311");
        imports.decide(id, 1, Decision.SKIP);
        imports.decide(id, 2, Decision.USE_MATCH);
        imports.decide(id, 3, Decision.CREATE);
        assertThat(fixture.lines(id))
                .extracting(ImportLine::decision)
                .containsExactly(Decision.SKIP, Decision.USE_MATCH, Decision.CREATE);
    }

    @Test
    void refusesADecisionThatTheRowDoesNotAllow() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"), "Anonymous", "311");
        assertRefused("intake.refused.decision", () -> imports.decide(id, 1, Decision.USE_MATCH));
        assertRefused("intake.refused.decision", () -> imports.decide(id, 2, Decision.CREATE));
        assertRefused("intake.refused.decision", () -> imports.decide(id, 3, Decision.USE_MATCH));
        assertRefused("intake.refused.unknown", () -> imports.decide(id, 4, Decision.CREATE));
    }

    @Test
    void decidesAllRowsOfAKindThatCanBeSoDecided() {
        var twice = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checkedNames(
                campaign, twice, twice, twice, IntakeFixture.fresh("Ben Ochre"), "Anonymous", "311");
        var all = LineFilter.of(id);
        assertThat(imports.decide(all.withProposal(Proposal.SAME_AS_EARLIER_ROW), Decision.USE_MATCH))
                .isEqualTo(2);
        assertThat(imports.counts(id).undecided()).isZero();
        assertThat(imports.decide(all, Decision.USE_MATCH)).isEqualTo(2);
        assertThat(imports.decide(all, Decision.SKIP)).isEqualTo(4);
        assertThat(fixture.line(id, 5).decision()).isNull();
        assertThat(history(id)).filteredOn("intake.import.decided"::equals).hasSize(3);
    }

    @Test
    void findsLinesByKindAndName() {
        var name = IntakeFixture.fresh("100%_Quill");
        var id = fixture.checkedNames(campaign, name, IntakeFixture.fresh("100 Quill"), "Anonymous");
        var all = LineFilter.of(id);
        assertThat(imports.count(all.withText("100%"))).isEqualTo(2);
        assertThat(imports.count(all.withText("%"))).isZero();
        assertThat(imports.lines(all.withProposal(Proposal.REJECTED), 0, 9))
                .extracting(ImportLine::number)
                .containsExactly(3);
        assertThat(imports.lines(all, 1, 1)).extracting(ImportLine::number).containsExactly(2);
    }

    @Test
    void findsLinesWhateverTheirAccentsCaseAndPunctuation() {
        var id = fixture.checkedNames(
                campaign,
                IntakeFixture.fresh("Mötley Crüe"),
                IntakeFixture.fresh("AC/DC"),
                IntakeFixture.fresh("R.E.M."));
        for (var typed : List.of("motley", "CRUE MÖT", "acdc", "ac dc", "rem", "r.e.m")) {
            assertThat(imports.count(LineFilter.of(id).withText(typed)))
                    .as(typed)
                    .isEqualTo(1);
        }
    }

    @Test
    void listsTheImportsOfACampaignTheNewestFirstWithTheirCounts() {
        var first = fixture.uploadedNames(campaign, "Ada Quill");
        var second = fixture.checkedNames(campaign, "Anonymous", IntakeFixture.fresh("Ben Ochre"));
        assertThat(imports.count(campaign)).isEqualTo(2);
        assertThat(imports.rows(campaign, 0, 9))
                .extracting(row -> row.facts().id())
                .containsExactly(second, first);
        assertThat(imports.rows(campaign, 0, 1).getFirst().counts().of(Proposal.REJECTED))
                .isEqualTo(1);
        assertThat(imports.rows(campaign, 1, 9))
                .extracting(row -> row.counts().lines())
                .containsExactly(0);
    }

    @Test
    void tellsOnTheTrailWhatWasDone() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        assertThat(history(id)).containsExactly("intake.import.checked", "intake.import.uploaded");
    }

    @Test
    void letsAnAuditorLookAndChangeNothing() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var seen = imports.facts(id);
        Staff.signIn(Role.AUDITOR);
        assertThat(imports.lines(LineFilter.of(id), 0, 9)).hasSize(1);
        assertDenied(() -> fixture.uploadedNames(campaign, "Ada Quill"));
        assertDenied(() -> check(seen, seen.plan()));
        assertDenied(() -> imports.chooseSheet(id, seen.version(), seen.sheet()));
        assertDenied(() -> imports.decide(id, 1, Decision.SKIP));
        assertDenied(() -> imports.decide(LineFilter.of(id), Decision.SKIP));
    }

    @Test
    void showsNothingToThoseWhoHaveNoPartInImports() {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        for (var role : List.of(Role.PRESS_OFFICER, Role.APPROVER, Role.ADMIN)) {
            Staff.signIn(role);
            assertDenied(() -> imports.rows(campaign, 0, 9));
            assertDenied(() -> imports.count(campaign));
            assertDenied(() -> imports.facts(id));
            assertDenied(() -> imports.sheets(id));
            assertDenied(() -> imports.sample(id, 1));
            assertDenied(() -> imports.lines(LineFilter.of(id), 0, 9));
            assertDenied(() -> imports.line(id, 1));
            assertDenied(() -> imports.count(LineFilter.of(id)));
            assertDenied(() -> imports.counts(id));
        }
    }

    private void check(ImportFacts seen, ImportPlan plan) {
        imports.check(seen.id(), seen.version(), plan);
    }

    private static ImportPlan reading(ImportFacts facts, Field first, Field second) {
        return facts.plan().reading(Arrays.asList(first, second));
    }

    private static ImportPlan planned(ImportFacts facts, Stage stage, UUID letterVersion) {
        return IntakeFixture.planned(facts.plan(), null, Tier.B, stage, letterVersion, Set.of());
    }

    private static byte[] workbook() throws IOException {
        var properties = new FileProperties("Names", "", "", List.of(), Instant.EPOCH);
        var cover = table("Cover", List.of("Made for the press"));
        var persons = table("Persons", List.of("Name"), List.of(IntakeFixture.fresh("Ada Quill")));
        var bands = table(
                "Bands",
                List.of("No.", "Artist"),
                List.of("1", IntakeFixture.fresh("The Quills")),
                List.of("2", IntakeFixture.fresh("The Ochres")));
        var out = new ByteArrayOutputStream();
        WorkbookWriter.write(new Workbook(properties, "", ZoneOffset.UTC, List.of(cover, persons, bands)), out);
        return out.toByteArray();
    }

    @SafeVarargs
    private static TableSheet table(String name, List<String> headings, List<String>... rows) {
        var columns = headings.stream()
                .map(heading -> new TableSheet.Column(heading, TableSheet.Kind.TEXT))
                .toList();
        return new TableSheet(name, name, columns, List.of(rows));
    }

    private List<String> history(UUID id) {
        return trail.history("import", id, 20).stream().map(TrailRow::verb).toList();
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }

    private void assertDenied(ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenDenied(call);
    }
}
