package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class RosterServiceTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file", "edition_export", "stored_file"};

    private static final Set<Scope> WEB = Set.of(Scope.WEB_LIST);

    @Autowired
    private RosterService rosters;

    @Autowired
    private ExportService exports;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    @Autowired
    private EditionSearch search;

    @Autowired
    private EditionFixture editions;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void listsOnlyConfirmedNamesThatWereGrantedForTheUse() {
        signatures.confirmed(words, "Zoë Doe");
        signatures.confirmed(words, directory.person("Kim Roe"), Set.of(Scope.WEB_LIST));
        signatures.claimed(words, "Lee Poe");
        signatures.withdraw(signatures.confirmed(words, "Max Loe"));

        assertThat(rosters.live(choice(Scope.PRINT_AD)).lines())
                .extracting(EditionLine::credited)
                .containsExactly("Zoë Doe");
        assertThat(rosters.missing(choice(Scope.PRINT_AD)))
                .extracting(MissingName::credited, MissingName::why)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Kim Roe", MissingName.Why.SCOPE_NOT_GRANTED),
                        org.assertj.core.groups.Tuple.tuple("Lee Poe", MissingName.Why.NOT_CONFIRMED),
                        org.assertj.core.groups.Tuple.tuple("Max Loe", MissingName.Why.WITHDRAWN));
    }

    @Test
    void listsNobodyUnderWordsThatTheirSignatureDoesNotCover() {
        signatures.confirmed(words, "Jo Doe");
        campaigns.correction(words.letterId());
        var asked = campaigns.askedAgain(words.letterId());

        assertThat(rosters.live(new ListChoice(words.letterId(), 2, Scope.WEB_LIST, Ordering.ALPHABETICAL))
                        .lines())
                .hasSize(1);
        assertThat(rosters.live(new ListChoice(words.letterId(), asked.number(), Scope.WEB_LIST, Ordering.ALPHABETICAL))
                        .lines())
                .isEmpty();
    }

    @Test
    void ordersBySortKeyWithAccentsFolded() {
        for (var name : java.util.List.of("Zoë Zed", "Ana Ábel", "Bob Abend", "Åsa Aber")) {
            signatures.confirmed(words, name);
        }

        assertThat(rosters.live(choice(Scope.WEB_LIST)).lines())
                .extracting(EditionLine::credited)
                .containsExactly("Ana Ábel", "Bob Abend", "Åsa Aber", "Zoë Zed");
    }

    @Test
    void sealsTheListThatWasLookedAtAndNumbersIt() {
        signatures.confirmed(words, "Jo Doe");

        var first = rosters.edition(seal("Launch ad"));
        signatures.confirmed(words, "Kim Roe");
        var second = rosters.edition(seal("Press sheet"));

        assertThat(first.number()).isEqualTo(1);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.predecessor()).isEqualTo(first.id());
        assertThat(rosters.edition(first.id()).state()).isEqualTo(EditionState.SUPERSEDED);
        assertThat(rosters.difference(first.id(), second.id()).added())
                .extracting(EditionLine::credited)
                .containsExactly("Kim Roe");
    }

    @Test
    void refusesToSealAListThatHasChangedSinceItWasLookedAt() {
        signatures.confirmed(words, "Jo Doe");
        var seen = rosters.live(choice(Scope.WEB_LIST)).hash();
        signatures.confirmed(words, "Kim Roe");

        refuses(
                "roster.refused.list-moved",
                () -> rosters.seal(new SealDetails(choice(Scope.WEB_LIST), "Launch ad", "Desk", seen)));
    }

    @Test
    void setsOrganisationsLastWhereNamesAreOrderedByDiscipline() {
        signatures.confirmed(words, directory.organisation("Abbey Guild"), EnumSet.allOf(Scope.class));
        signatures.confirmed(words, directory.party(person("Zoë Zed").withDisciplines("acting")), WEB);
        signatures.confirmed(words, directory.party(person("Bob Abend").withDisciplines("music")), WEB);
        signatures.confirmed(words, "Ana Ábel");

        var list = rosters.live(new ListChoice(words.letterId(), 1, Scope.WEB_LIST, Ordering.BY_DISCIPLINE));

        assertThat(list.lines())
                .extracting(EditionLine::credited)
                .containsExactly("Zoë Zed", "Bob Abend", "Ana Ábel", "Abbey Guild");
    }

    @Test
    void findsAnEditionByItsNumberAndTheWordsOfItsTitle() {
        signatures.confirmed(words, "Jo Doe");
        var title = DirectoryFixture.fresh("Zürich page");
        var edition = seal(title);

        assertThat(search.find("1 zurich " + title.replaceAll("\\D", ""), 5))
                .extracting(EditionFacts::id)
                .contains(edition);
        assertThat(search.find("%", 5)).isEmpty();
    }

    @Test
    void offersTheOtherEditionsOfTheCampaignToCompareWith() {
        signatures.confirmed(words, "Jo Doe");
        var first = seal("Launch ad");
        var second = seal("Press sheet");
        var third = seal("Second ad");
        var elsewhere = campaigns.letter(campaigns.campaign());
        signatures.confirmed(elsewhere, "Kim Roe");
        editions.seal(elsewhere, Scope.PRINT_AD);

        assertThat(search.others(campaign, third, "", 0, 10))
                .containsExactly(new EditionName(second, 2, "Press sheet"), new EditionName(first, 1, "Launch ad"));
        assertThat(search.others(campaign, third, "", 1, 10)).hasSize(1);
        assertThat(search.others(campaign, third, "LAUNCH", 0, 10))
                .extracting(EditionName::id)
                .containsExactly(first);
        assertThat(search.others(campaign, third, "second", 0, 10)).isEmpty();
    }

    @Test
    void refusesToSealAListWithoutNames() {
        refuses("roster.refused.no-names", () -> seal("Launch ad"));
    }

    @Test
    void givesTheSameBytesAtEachExportAndLogsEach() throws Exception {
        signatures.confirmed(words, "Jo Doe");
        var edition = seal("Launch ad");

        var first = exports.export(edition, new ExportDetails(FileKind.XLSX, "Daily Paper"));
        var second = exports.export(edition, new ExportDetails(FileKind.XLSX, "Evening Paper"));

        assertThat(EditionFixture.bytes(second)).isEqualTo(EditionFixture.bytes(first));
        var digest = MessageDigest.getInstance("SHA-256").digest(EditionFixture.bytes(first));
        assertThat(first.sha256()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(exports.exports(edition))
                .extracting(ExportRow::givenTo)
                .containsExactly("Evening Paper", "Daily Paper");
    }

    @Test
    void refusesToExportANameThatWasWithdrawnAndTellsWhoHoldsIt() {
        var id = signatures.confirmed(words, "Jo Doe");
        var edition = seal("Launch ad");
        exports.export(edition, new ExportDetails(FileKind.CSV, "Daily Paper"));
        signatures.withdraw(id);

        refuses(
                "roster.refused.name-lost-held",
                () -> exports.export(edition, new ExportDetails(FileKind.CSV, "Evening Paper")));
        assertThatThrownBy(() -> exports.export(edition, new ExportDetails(FileKind.CSV, "Evening Paper")))
                .hasMessageContaining("Jo Doe")
                .hasMessageContaining("Daily Paper");
    }

    @Test
    void refusesToExportARecalledEditionToAnybody() {
        signatures.confirmed(words, "Jo Doe");
        var edition = seal("Launch ad");
        rosters.recall(edition, rosters.edition(edition).version(), "A name was wrong");

        refuses(
                "roster.refused.recalled",
                () -> exports.export(edition, new ExportDetails(FileKind.TEXT, "Daily Paper")));
    }

    @Test
    void deniesExportToWhoeverMayNotExport() {
        signatures.confirmed(words, "Jo Doe");
        var edition = seal("Launch ad");
        Staff.signIn(Role.AUDITOR);
        var before = database.fingerprint(TABLES);

        assertThatThrownBy(() -> exports.export(edition, new ExportDetails(FileKind.CSV, "Daily Paper")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void writesAWorkbookOfRealTablesThatANewsroomCanRead() throws Exception {
        signatures.confirmed(words, "=SUM(A1) Doe");
        signatures.confirmed(words, directory.organisation("Guild of Tests"), EnumSet.allOf(Scope.class));
        var edition = seal("Launch ad");

        var file = exports.export(edition, new ExportDetails(FileKind.XLSX, "Daily Paper"));

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(EditionFixture.bytes(file)))) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Cover");
            var all = workbook.getSheet("All signatories");
            assertThat(all.getTables()).hasSize(1);
            assertThat(all.getMergedRegions()).isEmpty();
            var cells = java.util.List.of(
                    all.getRow(1).getCell(1).getStringCellValue(),
                    all.getRow(2).getCell(1).getStringCellValue());
            assertThat(cells).containsExactlyInAnyOrder("=SUM(A1) Doe", "Guild of Tests");
            assertThat(workbook.getSheet("Organisations").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("Guild of Tests");
        }
    }

    @Test
    void writesPlainNamesOneALine() {
        signatures.confirmed(words, "Jo Doe");
        var edition = seal("Launch ad");

        var file = exports.export(edition, new ExportDetails(FileKind.TEXT, "Daily Paper"));

        assertThat(new String(EditionFixture.bytes(file), StandardCharsets.UTF_8))
                .isEqualTo("Jo Doe\n");
        assertThat(file.name()).endsWith("-edition-1.txt");
    }

    private static PartyDetails person(String name) {
        return PartyDetails.named(PartyKind.PERSON, name);
    }

    private UUID seal(String title) {
        var list = rosters.live(choice(Scope.WEB_LIST));
        return rosters.seal(new SealDetails(list.choice(), title, "Press desk, press@example.org", list.hash()));
    }

    private ListChoice choice(Scope scope) {
        return new ListChoice(words.letterId(), 1, scope, Ordering.ALPHABETICAL);
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
