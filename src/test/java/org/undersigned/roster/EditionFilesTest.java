package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignDetails;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterDetails;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Slug;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.Discipline;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** What stands in the files of an edition, and what does not. */
@ServiceTest
class EditionFilesTest {

    private static final String CHANGES = "Changes since edition 1";

    @Autowired
    private ExportService exports;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private LetterService letters;

    @Autowired
    private SettableClock clock;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.advance(Duration.between(clock.instant(), CampaignFixture.LAUNCH.minus(Duration.ofDays(1))));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void tellsOfNamesTakenOffOnlyHowMany() {
        var withdrawn = signatures.confirmed(words, "Max Loe");
        var narrowed = signatures.confirmed(words, "Pia Noe");
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(withdrawn);
        editions.correct(narrowed, "Pia Noe", Set.of(Scope.WEB_LIST));
        signatures.confirmed(words, "Kim Roe");

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES))
                .containsExactly(
                        List.of(
                                "Change",
                                "No.",
                                "Name as credited",
                                "Descriptor",
                                "Title (for identification only)",
                                "Kind",
                                "Discipline",
                                "Sort key"),
                        List.of("Added", "2", "Kim Roe", "Person", "", "roe kim"),
                        List.of("2 names were taken off."));
        assertThat(sheets.toString()).doesNotContain("Max Loe").doesNotContain("Pia Noe");
        assertThat(sheets.get("Cover")).contains(List.of("Added", "1"), List.of("Taken off", "2"));
    }

    @Test
    void printsACorrectedCreditAsItIsNowAndNeverAsItWas() {
        var misspelled = signatures.confirmed(words, "Jo Do");
        editions.seal(words, Scope.PRINT_AD);
        editions.correct(misspelled, "Jo Doe", EnumSet.allOf(Scope.class));

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES)).contains(List.of("Corrected", "1", "Jo Doe", "Person", "", "doe jo"));
        assertThat(cells(sheets)).contains("Jo Doe").doesNotContain("Jo Do");
    }

    @Test
    void tellsThatNothingHasChangedSinceTheEditionBefore() {
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);

        var sheets = workbook(editions.seal(words, Scope.PRINT_AD));

        assertThat(sheets.get(CHANGES))
                .last()
                .isEqualTo(List.of("The same names, printed alike and in the same order."));
    }

    @Test
    void printsWhatTheCampaignAndTheLetterWereAtSealing() {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        var before = campaignService.campaign(campaign);
        var letter = letters.letter(words.letterId());
        campaignService.revise(
                campaign,
                before.version(),
                new CampaignDetails(
                        "Renamed",
                        Slug.propose("Renamed " + campaign),
                        ZoneId.of("Asia/Tokyo"),
                        null,
                        before.embargo(),
                        9));
        letters.revise(
                letter.id(),
                letter.version(),
                new LetterDetails("Retitled", letter.kind(), "The Senate", letter.deliveredOn()));

        var file = exports.export(edition, new ExportDetails(FileKind.XLSX, "Daily Paper"));

        var sheets = Workbooks.cells(EditionFixture.bytes(file));
        assertThat(sheets.get("Cover"))
                .contains(
                        List.of("Letter", letter.title()),
                        List.of("Addressed to", letter.addressees()),
                        List.of("Campaign", before.name()),
                        List.of("Embargo", "Thursday 22 January 2026, 06:00 EST (America/New_York)"));
        assertThat(file.name()).startsWith(before.slug());
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void namesInNoFileAnybodyWhoHasNotSaidYesToTheseWordsForThisUse(FileKind kind) {
        signatures.claimed(words, "Claimed Loe");
        signatures.withdraw(signatures.confirmed(words, "Withdrawn Loe"));
        signatures.confirmed(words, directory.person("Narrow Loe"), Set.of(Scope.WEB_LIST));
        signatures.confirmed(campaigns.askedAgain(words.letterId()), "Later Loe");
        signatures.confirmed(words, "Jo Doe");

        var content = editions.give(editions.seal(words, Scope.PRINT_AD), kind);

        assertThat(FileText.of(kind, content)).contains("Jo Doe").doesNotContain("Loe");
    }

    @Test
    void tellsEachFactOnceOnTheCoverAndCountsInTheSummary() {
        signatures.confirmed(words, directory.party(actor("Zoë Zed")), Set.of(Scope.PRINT_AD));
        signatures.confirmed(words, "Jo Doe");
        signatures.confirmed(words, directory.organisation("Guild of Tests"), Set.of(Scope.PRINT_AD));
        var edition = rosters.edition(editions.seal(words, Scope.PRINT_AD));

        var sheets = workbook(edition.id());

        assertThat(sheets.keySet())
                .containsExactly(
                        "Cover",
                        "Notes",
                        "Summary",
                        "All signatories",
                        Discipline.label("acting"),
                        "No discipline stated",
                        "Organisations");
        assertThat(sheets.get("Cover"))
                .contains(
                        List.of("Edition number", "1"),
                        List.of("Edition", "Launch ad"),
                        List.of("Number of the letter's text", "1"),
                        List.of("Names granted for", "Print ad"),
                        List.of("SHA-256 of the edition", edition.contentHash()),
                        List.of("Contact", "Press desk, press@example.org"),
                        List.of("All names", "3"),
                        List.of("Persons", "2"),
                        List.of("Organisations", "1"),
                        List.of("Counting rule", edition.countingRule().sentence()));
        assertThat(sheets.get("Summary"))
                .contains(
                        List.of("Kind", "Persons", "2"),
                        List.of("Discipline, without organisations", Discipline.label("acting"), "1"),
                        List.of("All", "All names", "3"));
        assertThat(names(sheets, Discipline.label("acting"))).containsExactly("Zoë Zed");
        assertThat(names(sheets, "No discipline stated")).containsExactly("Jo Doe");
        assertThat(names(sheets, "Organisations")).containsExactly("Guild of Tests");
    }

    @Test
    void printsEachSheetWithTheEmbargoItsPagesAndItsHeaders() {
        signatures.confirmed(words, "Jo Doe");
        var content = editions.give(editions.seal(words, Scope.PRINT_AD), FileKind.XLSX);

        Workbooks.open(content, workbook -> {
            assertThat(workbook).hasSizeGreaterThan(3).allSatisfy(EditionFilesTest::printsWithEmbargoAndPages);
            var all = workbook.getSheet("All signatories");
            assertThat(all.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(all.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            return all;
        });
    }

    @Test
    void tellsOfNoEmbargoThatHadPassedBeforeItWasSealed() {
        signatures.confirmed(words, "Jo Doe");
        clock.advance(Duration.ofDays(2));
        var content = editions.give(editions.seal(words, Scope.PRINT_AD), FileKind.XLSX);

        assertThat(cells(Workbooks.cells(content))).noneMatch(cell -> cell.contains("22 January 2026"));
        Workbooks.open(content, workbook -> {
            assertThat(workbook)
                    .allSatisfy(sheet -> assertThat(sheet.getHeader().getCenter())
                            .isNotEmpty()
                            .doesNotContain("EMBARGOED"));
            return workbook;
        });
    }

    @Test
    void listsNobodyOnceMoreWhereNoneHasADiscipline() {
        signatures.confirmed(words, "Jo Doe");
        signatures.confirmed(words, "Kim Roe");

        assertThat(workbook(editions.seal(words, Scope.PRINT_AD)).keySet())
                .containsExactly("Cover", "Notes", "Summary", "All signatories", "Organisations");
    }

    @Test
    void keepsNamesThatLookLikeFormulasAsTheyAreAndRunsNone() {
        var names = List.of("=SUM(A1) Doe", "+44 Doe", "-Doe", "@Doe", "'Doe", "＝Doe");
        names.forEach(name -> signatures.confirmed(words, name));

        var content = editions.give(editions.seal(words, Scope.PRINT_AD), FileKind.XLSX);

        assertThat(names(Workbooks.cells(content), "All signatories")).containsExactlyInAnyOrderElementsOf(names);
        var formulas = Workbooks.open(
                content,
                workbook -> StreamSupport.stream(workbook.spliterator(), false)
                        .flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> cell.getCellType() == CellType.FORMULA)
                        .count());
        assertThat(formulas).isZero();
    }

    private static void printsWithEmbargoAndPages(Sheet sheet) {
        assertThat(sheet.getHeader().getCenter()).contains("EMBARGOED until Thursday 22 January 2026, 06:00 EST");
        assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    }

    private static PartyDetails actor(String name) {
        return PartyDetails.named(PartyKind.PERSON, name).withDisciplines("acting");
    }

    private static List<String> names(Map<String, List<List<String>>> sheets, String sheet) {
        return sheets.get(sheet).stream().skip(1).map(row -> row.get(1)).toList();
    }

    private Map<String, List<List<String>>> workbook(UUID edition) {
        return Workbooks.cells(editions.give(edition, FileKind.XLSX));
    }

    private static List<String> cells(Map<String, List<List<String>>> sheets) {
        return sheets.values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .toList();
    }
}
