package org.undersigned.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.CampaignService;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.press.coverage.CoverageDetails;
import org.undersigned.press.coverage.CoverageService;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.reading.Finding;
import org.undersigned.roster.reading.FindingKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
class ArticleServiceTest {

    private static final String ARTICLE = """
        More than 700 people signed.
        Among them are One Republic, Kim Roe, Wim After and Pia Pending.
        """;

    @TempDir
    private Path folder;

    @Autowired
    private ArticleService articles;

    @Autowired
    private ReadArticleCommand command;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private PressFixture press;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private CampaignService campaignService;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    @Autowired
    private CoverageService coverage;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofHours(1)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "OneRepublic");
        signatures.confirmed(words, "Kim Roe");
        signatures.claimed(words, "Pia Pending");
        var leaving = signatures.confirmed(words, "Wim After");
        edition = editions.seal(words, Scope.PRESS_RELEASE);
        signatures.withdraw(leaving);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void tellsPendingAndWithdrawnNamesApartFromNoOther() {
        var reading = articles.read(edition, ARTICLE);

        assertThat(reading.findings())
                .extracting(FindingSentence::of)
                .containsExactly(
                        "“More than 700 people”: the list has 2 names.",
                        "“One Republic” is credited “OneRepublic”.",
                        "“Kim Roe” is on the list.",
                        "“Wim After” is not on the list.",
                        "“Pia Pending” is not on the list.");
    }

    @Test
    void takesTheWordsOfTheLetterForOurs() {
        var quote = "“To whom it may concern, stealing is not innovation,” it says.";

        assertThat(articles.read(edition, quote).findings()).isEmpty();
        assertThat(articles.read(edition, "“Nobody of us has ever said such a thing,” it says.")
                        .findings())
                .extracting(finding -> finding.kind())
                .containsExactly(FindingKind.QUOTE_NOT_OURS);
    }

    @Test
    void draftsTheCorrectionOnlyByTheNewestPublishedList() {
        assertThat(articles.correction(articles.read(edition, ARTICLE))).isEmpty();
        var published = press.publish(words, "Daily Paper");

        assertThat(articles.correction(articles.read(published, ARTICLE))
                        .orElseThrow()
                        .lines())
                .contains(
                        "– “More than 700 people”: the list has 2 names.",
                        "– “One Republic” is credited “OneRepublic”.",
                        "– “Pia Pending”: we can confirm only names on the published list.",
                        "Press desk, press@example.org")
                .noneMatch(line -> line.contains("Kim Roe"));
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        assertThat(articles.correction(articles.read(published, ARTICLE))).isEmpty();
    }

    @Test
    void draftsTheCorrectionOfALoggedArticleWithoutItsWordsOrNamesThatStandNoLonger() {
        var details = new CoverageDetails("Daily Paper", "Stars sign", "", null);
        assertThat(coverage.correction(coverage.log(edition, ARTICLE, details))).isEmpty();
        var leaving = signatures.confirmed(words, "Jane Roe-Levitt");
        var published = press.publish(words, "Daily Paper");
        var id = coverage.log(published, ARTICLE + "\n\nSigned by Jayne Roe-Levitt.", details);
        assertThat(coverage.correction(id).orElseThrow())
                .contains("OneRepublic", "Jane Roe-Levitt", "only names on the published list", "It says 700")
                .doesNotContain("Pia");

        signatures.withdraw(leaving);
        assertThat(coverage.correction(id).orElseThrow())
                .contains("OneRepublic")
                .doesNotContain("Jane");
        assertThat(coverage.correction(coverage.log(published, "Kim Roe signed.", details)))
                .isEmpty();
    }

    @Test
    void saysNothingToAnOutletOfWhoStandsNoLonger() {
        var leaving = signatures.confirmed(words, "Jane Roe-Levitt");
        var published = press.publish(words, "Daily Paper");
        signatures.withdraw(leaving);

        assertThat(articles.correction(articles.read(published, "Signed by Kim Roe, Jane Roe-Levitt and Ulf Unknown."))
                        .orElseThrow())
                .contains("“Ulf Unknown”: we can confirm only names on the published list.")
                .doesNotContain("Jane");
        assertThat(articles.correction(articles.read(published, "Signed by Kim Roe and Jayne Roe-Levitt.")))
                .isEmpty();
    }

    @Test
    void takesOnlyTheWordsThatTheEditionStandsUnderForOurs() {
        var other = campaigns.askedAgain(words.letterId()).text();

        assertThat(articles.read(edition, "“" + other + "” it says.").findings())
                .extracting(Finding::kind)
                .containsAnyOf(FindingKind.QUOTE_NOT_OURS, FindingKind.QUOTE_ALTERED);
    }

    @Test
    void refusesARecalledEditionAndWritesNothing() {
        articles.read(edition, ARTICLE);
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        var before = database.everythingBut(Database.TRAIL);

        assertThatThrownBy(() -> articles.read(edition, ARTICLE))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.recalled"));
        assertThat(database.everythingBut(Database.TRAIL)).isEqualTo(before);
    }

    @Test
    void printsOneFindingALineWhoeverIsSignedIn() throws IOException {
        var file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        var slug = campaignService.campaign(campaign).slug();
        Staff.signOut();

        assertThat(run(1, file.toString(), "--edition", "1", "--campaign", slug).lines())
                .containsExactly(
                        "1:1 “More than 700 people”: the list has 2 names.",
                        "2:16 “One Republic” is credited “OneRepublic”.",
                        "2:30 “Kim Roe” is on the list.",
                        "2:39 “Wim After” is not on the list.",
                        "2:53 “Pia Pending” is not on the list.");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
        Files.writeString(file, "Kim Roe signed.");
        assertThat(run(0, file.toString(), "--edition", "1", "--campaign", slug))
                .contains("1:1 “Kim Roe”");
    }

    @Test
    void saysHowToCallItAndWhatIsMissing() throws IOException {
        var file = Files.writeString(folder.resolve("article.txt"), ARTICLE).toString();
        var slug = campaignService.campaign(campaign).slug();

        for (var wrong : List.of(
                List.<String>of(), List.of(file), List.of(file, "--edition"), List.of(file, "--edition", "x"))) {
            assertThat(run(2, wrong.toArray(String[]::new))).contains("read-article FILE --edition N");
        }
        assertThat(run(2, "nothing.txt", "--edition", "1")).contains("There is no file nothing.txt");
        assertThat(run(2, file, "--edition", "9", "--campaign", slug)).contains("No campaign has an edition 9");
    }

    private String run(int exitCode, String... arguments) {
        var out = new ByteArrayOutputStream();
        assertThat(command.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(exitCode);
        return out.toString(StandardCharsets.UTF_8);
    }
}
