package org.undersigned.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.CorrectionService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;
import tools.jackson.databind.json.JsonMapper;

/** The forms other than the workbook in which a newsroom gets an edition. */
@ServiceTest
class NewsroomFormatsTest {

    private static final Set<Scope> PRINT = Set.of(Scope.PRINT_AD);

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private ExportService exports;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private CorrectionService corrections;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private LetterService letters;

    @Autowired
    private SettableClock clock;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.advance(Duration.between(clock.instant(), CampaignFixture.LAUNCH.minus(Duration.ofDays(1))));
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void tellsProgramsTheSchemaTheEditionAndEachNameWithoutAnyKeyOfOurs() {
        var party = directory.party(
                PartyDetails.named(PartyKind.PERSON, "Zoë “Z” Zed").withDisciplines("acting"));
        var signature = signatures.confirmed(words, party, PRINT);
        title(signature, "Zoë “Z” Zed", "President of Tests");
        var edition = rosters.edition(editions.seal(words, Scope.PRINT_AD));

        var content = editions.give(edition.id(), FileKind.JSON);

        var json = JsonMapper.shared().readTree(content);
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "schemaVersion",
                        "campaign",
                        "letter",
                        "edition",
                        "count",
                        "disclaimer",
                        "changes",
                        "signatories");
        assertThat(json.at("/schema").stringValue()).isEqualTo("undersigned-edition");
        assertThat(json.at("/schemaVersion").intValue()).isEqualTo(1);
        assertThat(json.at("/edition/contentSha256").stringValue()).isEqualTo(edition.contentHash());
        assertThat(json.at("/edition/asOf").stringValue())
                .isEqualTo(edition.asOf().toString());
        assertThat(json.at("/campaign/embargo").stringValue()).isEqualTo("2026-01-22T11:00:00Z");
        assertThat(json.at("/count/names").intValue()).isEqualTo(1);
        assertThat(json.at("/disclaimer").stringValue()).startsWith("Offices are given to identify");
        assertThat(json.at("/changes").isNull()).isTrue();
        assertThat(json.at("/signatories/0").toString())
                .isEqualTo("{\"position\":1,\"name\":\"Zoë “Z” Zed\",\"descriptor\":null,"
                        + "\"title\":\"President of Tests\",\"kind\":\"PERSON\",\"discipline\":\"acting\","
                        + "\"sortKey\":\"zed zoe z\"}");
        assertThat(new String(content, UTF_8))
                .doesNotContain(signature.toString())
                .doesNotContain(party.toString())
                .doesNotContain(edition.id().toString())
                .doesNotContain("\r");
    }

    @Test
    void tellsProgramsOfNamesTakenOffOnlyHowMany() {
        var withdrawn = signatures.confirmed(words, "Max Loe");
        signatures.confirmed(words, "Jo Doe");
        editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(withdrawn);
        signatures.confirmed(words, "Kim Roe");

        var content = editions.give(editions.seal(words, Scope.PRINT_AD), FileKind.JSON);

        assertThat(JsonMapper.shared().readTree(content).at("/changes").toString())
                .isEqualTo(
                        "{\"since\":1,\"recalled\":false,\"added\":[2],\"corrected\":[],\"reordered\":[],\"takenOff\":1}");
        assertThat(new String(content, UTF_8)).doesNotContain("Loe");
    }

    @Test
    void setsTheNamesInWordUnderTheEmbargoAndWithWhatStandsBesideThem() {
        var signature = signatures.confirmed(words, "Zoë Zed");
        title(signature, "Zoë Zed", "President of Tests");
        signatures.confirmed(words, "Jo Doe");
        var edition = rosters.edition(editions.seal(words, Scope.PRINT_AD));

        assertThat(FileText.word(editions.give(edition.id(), FileKind.WORD)).lines())
                .containsSubsequence(
                        letters.letter(words.letterId()).title(),
                        "EMBARGOED until Thursday 22 January 2026, 06:00 EST (America/New_York)",
                        "Edition 1, Launch ad",
                        "Jo Doe",
                        "Zoë Zed, President of Tests",
                        "Offices are given to identify the signer only. They do not mean that the body has signed.",
                        edition.countingRule().sentence(),
                        "Contact: Press desk, press@example.org",
                        "SHA-256 of the edition: " + edition.contentHash());
    }

    @Test
    void writesHtmlThatNoNameCanBreakOutOfAndNoEditorSpoils() {
        signatures.confirmed(words, "Zoë <script>alert(1)</script> & “Co” --> 椎名");
        var edition = editions.seal(words, Scope.PRINT_AD);

        var html = new String(editions.give(edition, FileKind.HTML), UTF_8);

        assertThat(html).matches("[\\n -~]*").doesNotContain("<script").doesNotContain("Co--");
        assertThat(html.lines())
                .first()
                .isEqualTo("<!-- EMBARGOED until Thursday 22 January 2026, 06:00 EST (America/New_York) -->");
        assertThat(html)
                .contains("<section>\n<h2>")
                .contains("<ul>\n<li>Zo&#235; &#60;script&#62;alert(1)&#60;/script&#62; &#38; "
                        + "&#8220;Co&#8221; --&#62; &#26894;&#21517;</li>\n</ul>\n</section>\n");
    }

    @Test
    void setsTheNamesUnderTheirDisciplines() {
        signatures.confirmed(words, directory.organisation("Guild of Tests"), PRINT);
        var actor = PartyDetails.named(PartyKind.PERSON, "Ada Abel").withDisciplines("acting");
        signatures.confirmed(words, directory.party(actor), PRINT);
        var list = rosters.live(new ListChoice(words.letterId(), 1, Scope.PRINT_AD, Ordering.BY_DISCIPLINE));
        var edition = rosters.seal(new SealDetails(list.choice(), "Launch ad", "Press desk", list.hash()));

        assertThat(new String(editions.give(edition, FileKind.HTML), UTF_8))
                .contains("</h3>\n<ul>\n<li>Ada Abel</li>\n</ul>\n<h3>Organisations</h3>\n"
                        + "<ul>\n<li>Guild of Tests</li>\n</ul>");
        assertThat(FileText.word(editions.give(edition, FileKind.WORD)).lines())
                .containsSubsequence("Ada Abel", "Organisations", "Guild of Tests");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void saysThatOfficesOnlyIdentifyWhereverOneIsPrintedAndNowhereElse(FileKind kind) {
        var signature = signatures.confirmed(words, "Zoë Zed");
        var plain = editions.seal(words, Scope.PRINT_AD);
        title(signature, "Zoë Zed", "President of Tests");
        var titled = editions.seal(words, Scope.PRINT_AD);

        assertThat(text(plain, kind, signature)).doesNotContain("Offices are given");
        assertThat(text(titled, kind, signature).contains("Offices are given"))
                .isEqualTo(kind != FileKind.TEXT && kind != FileKind.CSV);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void givesTheSameBytesToEverybodyAndStoresThemOnce(FileKind kind) {
        signatures.confirmed(words, "Jo Doe");
        var edition = editions.seal(words, Scope.PRINT_AD);

        var first = exports.export(edition, new ExportDetails(kind, "Daily Paper"));
        clock.advance(Duration.ofHours(5));
        var second = exports.export(edition, new ExportDetails(kind, "Evening Paper"));

        assertThat(EditionFixture.bytes(second)).isEqualTo(EditionFixture.bytes(first));
        assertThat(second.sha256()).isEqualTo(first.sha256());
        assertThat(second.name()).isEqualTo(first.name()).endsWith("-edition-1." + kind.suffix());
    }

    private String text(UUID edition, FileKind kind, UUID oldCredit) {
        var details = new ExportDetails(kind, "Daily Paper", Set.of(oldCredit));
        return FileText.of(kind, EditionFixture.bytes(exports.export(edition, details)));
    }

    private void title(UUID signature, String credited, String title) {
        corrections.correct(
                signature,
                cards.card(signature).version(),
                new CorrectionDetails(credited, null, title, PRINT, "The signer", "They asked for it"),
                SignatureFixture.written(),
                List.of());
    }
}
