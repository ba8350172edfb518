package org.undersigned.press.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.press.quote.NewQuote;
import org.undersigned.press.quote.QuoteService;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.quote.SignOffDetails;
import org.undersigned.press.spokesperson.SpokespersonFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.reading.FindingKind;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class CoverageServiceTest {

    private static final String[] TABLES = {"press_coverage", "press_coverage_finding"};
    private static final String WRONG = "Among the signers are One Republic, Kim Roe and Kim Roe. A canary sang.";
    private static final String RIGHT = "Kim Roe signed.";
    private static final CoverageDetails DETAILS = new CoverageDetails(
            "Daily Paper", "Stars sign", "https://example.org/stars", LocalDate.of(2026, Month.JANUARY, 22));

    @Autowired
    private CoverageService coverage;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private QuoteService quotes;

    @Autowired
    private SpokespersonFixture spokespeople;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private UUID edition;
    private UUID misspelt;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        var words = campaigns.letter(campaign);
        misspelt = signatures.confirmed(words, "OneRepublic");
        signatures.confirmed(words, "Kim Roe");
        edition = editions.seal(words, Scope.PRINT_AD);
        Staff.signIn(Role.PRESS_OFFICER);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void keepsWhatWasFoundAndNotTheArticle() {
        coverage.log(edition, WRONG, DETAILS);

        var row = latest();
        assertThat(row.details()).isEqualTo(DETAILS);
        assertThat(row.edition().id()).isEqualTo(edition);
        assertThat(row.signers()).isOne();
        assertThat(row.findings())
                .containsExactly(new CoverageFinding(
                        FindingKind.MISSPELT,
                        "Paragraph 1: A name is written otherwise than it is credited: “OneRepublic”."));
        assertThat(row.wrong()).isOne();
        assertThat(stored()).doesNotContain("canary", "Republic", "Kim");
    }

    @Test
    void tellsNoNameThatStandsNoLonger() {
        coverage.log(edition, WRONG + "\n\nUlf Unknown signed with 700 artists.", DETAILS);
        assertThat(sentences()).anyMatch(sentence -> sentence.contains("OneRepublic"));

        Staff.signIn(Role.COORDINATOR);
        signatures.withdraw(misspelt);
        Staff.signIn(Role.PRESS_OFFICER);
        assertThat(sentences())
                .containsExactly(
                        "Paragraph 1: A name is written otherwise than it was credited.",
                        "Paragraph 2: Somebody is named as a signer who is not on the list.",
                        "Paragraph 2: It says 700; the list had 2 names.");
        assertThat(latest().wrong()).isEqualTo(3);
    }

    @Test
    void saysOfAQuoteWithOtherWordsWhoseItIsWhileItMayBeUsed() {
        var said = "Real progress asks first, and then it pays those who did the work.";
        var speaker = spokespeople.spokesperson(campaign, "Moira Speaker");
        var quote = quotes.add(campaign, new NewQuote(new QuotedBy.Spokesperson(speaker), "", said));
        var today = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);
        quotes.signOff(quote, 0, new SignOffDetails("Moira", Channel.EMAIL, today));
        coverage.log(edition, "“Real progress asks first, and then it robs those who did the work.”", DETAILS);
        assertThat(sentences()).containsExactly("Paragraph 1: A quote of Moira Speaker has other words.");

        quotes.takeBack(quote, 1, "Misunderstood");
        assertThat(sentences()).containsExactly("Paragraph 1: Our words are quoted otherwise.");
    }

    @Test
    void keepsTheKindOfFindingsWhoseSentencesWereDropped() {
        coverage.log(edition, WRONG, DETAILS);
        database.jdbc().update("update press_coverage_finding set signature_id = null, paragraph_no = null");

        assertThat(sentences()).containsExactly("A name is written otherwise than it was credited.");
    }

    @Test
    void keepsOnceThatTheOutletWasTold() {
        var id = coverage.log(edition, WRONG, DETAILS);
        var seen = latest().version();
        refused("press.refused.coverage-other-edition", () -> coverage.correctionSent(id, seen, UUID.randomUUID()));
        coverage.correctionSent(id, seen, edition);

        assertThat(latest().correctionSentAt()).isNotNull();
        refused("press.refused.coverage-told", () -> coverage.correctionSent(id, latest().version(), edition));
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> coverage.correctionSent(id, seen, edition)).isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void revisesWhereAnArticleStoodAndKeepsWhatWasFound() {
        var id = coverage.log(edition, WRONG, DETAILS);
        var other = new CoverageDetails("Weekly Paper", "Stars and more", "", null);
        refused(
                "press.refused.coverage-without-headline",
                () -> coverage.revise(id, 0, new CoverageDetails("Weekly Paper", "", "", null)));
        coverage.revise(id, latest().version(), other);

        assertThat(latest().details()).isEqualTo(other);
        assertThat(latest().wrong()).isOne();
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> coverage.revise(id, 0, DETAILS)).isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void refusesWhatIsMissingTooLongOrRightAndWritesNothing() {
        refused("press.refused.coverage-without-outlet", () -> log(new CoverageDetails(" ", "", "", null)));
        refused("press.refused.coverage-without-headline", () -> log(new CoverageDetails("Post", " ", "", null)));
        refused("press.refused.coverage-too-long", () -> log(new CoverageDetails("O".repeat(201), "H", "", null)));
        refused("press.refused.coverage-no-link", () -> log(new CoverageDetails("Post", "", "javascript:x()", null)));
        var right = coverage.log(edition, RIGHT, DETAILS);
        refused("press.refused.coverage-right", () -> coverage.correctionSent(right, 0, edition));
        refused("press.refused.unknown-coverage", () -> coverage.correctionSent(UUID.randomUUID(), 0, edition));
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");
        refused("roster.refused.recalled", () -> log(DETAILS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "AUDITOR", "ADMIN"})
    void isWrittenByNobodyElse(Role role) {
        var id = coverage.log(edition, WRONG, DETAILS);
        var before = database.fingerprint(TABLES);
        Staff.signIn(role);

        for (var write : List.<Runnable>of(() -> log(DETAILS), () -> coverage.correctionSent(id, 0, edition))) {
            assertThatThrownBy(write::run).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private void log(CoverageDetails details) {
        coverage.log(edition, WRONG, details);
    }

    private List<String> sentences() {
        return latest().findings().stream().map(CoverageFinding::sentence).toList();
    }

    /** All that the tables of the log hold of the article. */
    private String stored() {
        return database.jdbc()
                .queryForList("select * from press_coverage_finding")
                .toString();
    }

    private CoverageRow latest() {
        return coverage.latest(campaign, 1).getFirst();
    }

    private void refused(String key, Runnable write) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(write::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
