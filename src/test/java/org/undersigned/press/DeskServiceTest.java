package org.undersigned.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
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
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.directory.honour.HonourDetails;
import org.undersigned.directory.honour.HonourService;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.HeldEdition;
import org.undersigned.roster.PublishedEditions;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.NameTallies.Tally;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

@ServiceTest
class DeskServiceTest {

    private static final DeskAnswer ONLY_PUBLISHED = DeskAnswer.none();

    @Autowired
    private DeskService desk;

    @Autowired
    private PublishedEditions published;

    @Autowired
    private RosterService rosters;

    @Autowired
    private PressFixture press;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private HonourService honours;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofHours(1)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Jo Doe");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void givesOneAnswerForUnknownPendingRejectedWithdrawnAndNotYetListedNames() {
        signatures.claimed(words, "Pia Pending");
        var withdrawnBefore = signatures.confirmed(words, "Willa Before");
        signatures.withdraw(withdrawnBefore);
        signatures.confirmed(words, directory.person("Nora Noscope"), EnumSet.of(Scope.PRINT_AD));
        var withdrawnAfter = signatures.confirmed(words, "Wim After");
        var edition = press.publish(words, "Daily Paper");
        signatures.withdraw(withdrawnAfter);
        signatures.confirmed(words, "Lola Later");
        Staff.signIn(Role.PRESS_OFFICER);

        for (var name :
                List.of("Pia Pending", "Willa Before", "Nora Noscope", "Wim After", "Lola Later", "Ulf Unknown")) {
            var answer = desk.ask(edition, name);
            assertThat(answer.sentence()).as(name).isEqualTo("I can confirm only names on the published list.");
            assertThat(answer).as(name).isEqualTo(desk.ask(edition, "Ulf Unknown"));
        }
        assertThat(desk.ask(edition, "Jo Doe").isConfirmed()).isTrue();
    }

    @Test
    void answersByTheNewestListThatSomebodyWasGiven() {
        var first = press.publish(words, "Daily Paper");
        signatures.confirmed(words, "Kim Roe");
        var second = editions.seal(words, Scope.PRESS_RELEASE);

        assertThat(newest()).isEqualTo(first);
        refused(() -> desk.ask(second, "Kim Roe"));
        press.give(second, "Daily Paper");
        assertThat(newest()).isEqualTo(second);
        assertThat(desk.ask(second, "Kim Roe").isConfirmed()).isTrue();
        refused(() -> desk.ask(first, "Jo Doe"));
    }

    @Test
    void fallsBackToTheListBeforeOneThatWasRecalled() {
        var first = press.publish(words, "Daily Paper");
        signatures.confirmed(words, "Kim Roe");
        var second = press.publish(words, "Daily Paper");
        rosters.recall(second, rosters.edition(second).version(), "Wrong words");

        assertThat(newest()).isEqualTo(first);
        assertThat(desk.ask(first, "Kim Roe").isConfirmed()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"WEB_LIST", "PRESS_RELEASE"},
            mode = EnumSource.Mode.EXCLUDE)
    void speaksOfNoListWhoseUseTellsNobody(Scope scope) {
        press.give(editions.seal(words, scope), "Daily Paper");

        assertThat(published.newest(campaign)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "PRESS_OFFICER", "AUDITOR"})
    void saysNothingToAnybodyOneSecondBeforeTheEmbargoLifts(Role role) {
        var edition = press.publish(words, "Daily Paper");
        Staff.signIn(role);

        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        assertThat(published.newest(campaign)).isEmpty();
        refused(() -> desk.ask(edition, "Jo Doe"));
        refused(() -> desk.figure(edition));
        refused(() -> desk.honours(edition));
        refused(() -> desk.counts(edition));
        assertThat(desk.ask(null, "Jo Doe")).isEqualTo(ONLY_PUBLISHED);

        clock.stopAt(CampaignFixture.LAUNCH);
        assertThat(desk.ask(edition, "Jo Doe").isConfirmed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "ADMIN"})
    void isNotForThoseWhoMayNotReadEditions(Role role) {
        var edition = press.publish(words, "Daily Paper");
        Staff.signIn(role);

        assertThatThrownBy(() -> desk.ask(edition, "Jo Doe")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.news(edition, "Daily Paper")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void saysACreditAsItWasCorrectedSince() {
        var signature = signatures.confirmed(words, "Zoe Roe");
        var edition = press.publish(words, "Daily Paper");
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofHours(2)));
        editions.correct(signature, "Zoë van Roe", EnumSet.allOf(Scope.class));

        assertThat(desk.ask(edition, "zoe van roe").named())
                .extracting(EditionLine::credited)
                .containsExactly("Zoë van Roe");
    }

    @Test
    void quotesNoMoreThanStandsAtThisMoment() {
        var leaving = signatures.confirmed(words, "Kim Roe");
        signatures.confirmed(words, directory.group("The Roes"), EnumSet.allOf(Scope.class));
        var edition = press.publish(words, "Daily Paper");
        assertThat(desk.figure(edition).exactly()).isEqualTo("Exactly 3 names: 2 persons and 1 group.");

        signatures.withdraw(leaving);

        var figure = desk.figure(edition);
        assertThat(figure.exactly()).isEqualTo("Exactly 2 names: 1 person and 1 group.");
        assertThat(figure.sentence()).isEqualTo("The list of “" + words.letterTitle() + "” has 2 names.");
    }

    @Test
    void tellsANewsroomWhatIsNewSinceTheNewestItHolds() {
        var leaving = signatures.confirmed(words, "Wim After");
        var corrected = signatures.confirmed(words, "Zoe Roe");
        var first = press.publish(words, "Daily Paper");
        signatures.withdraw(leaving);
        signatures.confirmed(words, "Kim Roe");
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofHours(2)));
        editions.correct(corrected, "Zoë Roe", EnumSet.allOf(Scope.class));
        var second = press.publish(words, "Evening Post");

        var news = desk.news(second, "daily paper");
        assertThat(news.held()).extracting(held -> held.edition().id()).isEqualTo(first);
        assertThat(news.news().added()).extracting(EditionLine::credited).containsExactly("Kim Roe");
        assertThat(news.news().corrected())
                .extracting(each -> each.after().credited())
                .containsExactly("Zoë Roe");
        assertThat(news.news().takenOff()).isOne();
        assertThat(news.toString()).doesNotContain("Wim");
        assertThat(desk.news(second, "Evening Post").news()).isNull();
        assertThat(desk.news(second, "Nobody's Paper")).isEqualTo(new NewsroomNews(null, null));
        assertThat(published.holders(second))
                .extracting(HeldEdition::holder)
                .containsExactly("Daily Paper", "Evening Post");
    }

    @Test
    void comparesWithNoEditionOfAnotherUseOrALaterOne() {
        var list = press.publish(words, "Evening Post");
        press.give(editions.seal(words, Scope.PRINT_AD), "Daily Paper");

        assertThat(desk.news(list, "Daily Paper")).isEqualTo(new NewsroomNews(null, null));
        assertThat(published.holders(list)).extracting(HeldEdition::holder).containsExactly("Evening Post");
    }

    @Test
    void tellsWhoOfTheListHasAnHonour() {
        var listed = directory.person("Kim Roe");
        var unlisted = directory.person("Ulf Unlisted");
        for (var party : List.of(listed, unlisted)) {
            honours.add(
                    party,
                    new HonourDetails(
                            "Academy Award winner", "https://example.org", LocalDate.of(2026, Month.JANUARY, 2)));
        }
        signatures.confirmed(words, listed, EnumSet.allOf(Scope.class));
        var edition = press.publish(words, "Daily Paper");

        var said = desk.honours(edition);
        assertThat(said).extracting(HonoursSaid::honour).containsExactly("Academy Award winner");
        assertThat(said.getFirst().holders())
                .extracting(HonoursSaid.Holder::credited)
                .containsExactly("Kim Roe");
    }

    @Test
    void saysOfNobodyAnHonourThatWasNotChecked() {
        var listed = directory.person("Kim Roe");
        honours.add(listed, new HonourDetails("Lantern Prize winner", "a list", null));
        signatures.confirmed(words, listed, EnumSet.allOf(Scope.class));
        var edition = press.publish(words, "Daily Paper");

        assertThat(desk.honours(edition))
                .singleElement()
                .satisfies(said -> assertThat(said.holders()).hasSize(1))
                .satisfies(said -> assertThat(said.checked()).isEmpty());
    }

    @Test
    void countsThoseOnTheListByDisciplineAndBody() {
        var listed =
                directory.party(PartyDetails.named(PartyKind.PERSON, "Kim Roe").withDisciplines("music"));
        var guild = directory.organisation("Guild of Lanterns");
        for (var party : List.of(listed, directory.person("Ulf Unlisted"))) {
            affiliations.add(guild, party, AffiliationDetails.member());
        }
        signatures.confirmed(words, listed, EnumSet.allOf(Scope.class));
        signatures.confirmed(words, guild, EnumSet.allOf(Scope.class));
        var edition = press.publish(words, "Daily Paper");

        assertThat(desk.counts(edition))
                .isEqualTo(new DeskCounts(List.of(new Tally("Music", 1)), List.of(new Tally("Guild of Lanterns", 1))));
    }

    @Test
    void writesNothing() {
        var edition = press.publish(words, "Daily Paper");
        var before = database.everythingBut(List.of());

        desk.ask(edition, "Jo Doe");
        desk.ask(edition, "Nobody");
        desk.figure(edition);
        desk.news(edition, "Daily Paper");
        desk.honours(edition);

        assertThat(database.everythingBut(List.of())).isEqualTo(before);
    }

    private UUID newest() {
        return published.newest(campaign).stream()
                .map(EditionFacts::id)
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.not-published"));
    }
}
