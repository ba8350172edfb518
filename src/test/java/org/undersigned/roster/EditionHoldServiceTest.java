package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.notice.NoticeService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.hold.Hold;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** An edition that is held can be read, and is given out to nobody and told of by nobody. */
@ServiceTest
class EditionHoldServiceTest {

    private static final String WHY = "Counsel asks who Ada Abel is";
    private static final String[] TABLES = {"edition", "edition_hold", "edition_export"};

    @Autowired
    private EditionHoldService holds;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionReadings readings;

    @Autowired
    private PublishedEditions published;

    @Autowired
    private NoticeService notices;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.plus(Duration.ofDays(1)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void keepsAnEditionReadableAndFromEverybodyUntilItIsLifted() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        hold(edition);

        var reading = readings.of(edition);
        assertThat(reading.lines()).extracting(EditionLine::credited).containsExactly("Ada Abel");
        assertThat(reading.hold())
                .hasValueSatisfying(held -> assertThat(held.reason()).isEqualTo(WHY));
        assertThat(reading.refusal()).map(Refusal::key).contains("roster.refused.held");
        refuses("roster.refused.held", () -> editions.give(edition, FileKind.TEXT));
        refuses("roster.refused.held", () -> published.standing(edition));

        holds.lift(edition, version(edition), "She is the actor");
        assertThat(readings.of(edition).hold()).isEmpty();
        assertThat(editions.give(edition, FileKind.TEXT)).isNotEmpty();
    }

    @Test
    void tellsWhyOnlyThoseWhoReadOrHoldEditions() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        hold(edition);
        assertThat(readings.of(edition).refusal())
                .map(Refusal::getMessage)
                .hasValueSatisfying(said -> assertThat(said).contains("held: " + WHY + ". Once"));

        for (var role : Role.values()) {
            Staff.signIn(role);
            var told = Set.of(Role.COORDINATOR, Role.APPROVER, Role.PRESS_OFFICER, Role.AUDITOR)
                    .contains(role);
            assertThat(readings.of(edition).hold().map(Hold::reason))
                    .as(role.name())
                    .contains(told ? WHY : "");
            assertThat(holds.holds(List.of(edition)).get(edition))
                    .as(role.name())
                    .returns(told ? WHY : "", Hold::reason);
        }
    }

    @Test
    void answersAtTheDeskFromTheEditionBeforeAHeldOneAndSaysSo() {
        var first = given();
        signatures.confirmed(words, "Bob Bell");
        var second = given();

        hold(second);
        assertThat(published.newest(campaign)).extracting(EditionFacts::id).containsExactly(first);
        assertThat(published.heldBack(campaign))
                .extracting(held -> held.edition().id())
                .containsExactly(second);
        refuses("roster.refused.not-published", () -> published.list(second));

        hold(first);
        assertThat(published.newest(campaign)).isEmpty();

        holds.lift(second, version(second), "All is well");
        assertThat(published.newest(campaign)).extracting(EditionFacts::id).containsExactly(second);
        assertThat(published.heldBack(campaign)).isEmpty();
    }

    @Test
    void draftsNoNoticeThatTellsOfAHeldSuccessor() {
        var first = given();
        signatures.confirmed(words, "Bob Bell");
        var second = editions.seal(words, Scope.WEB_LIST);
        assertThat(notices.draft(first, "Daily Paper").words()).contains("Edition 2");

        hold(second);

        assertThat(notices.draft(first, "Daily Paper").words()).doesNotContain("Edition 2");
    }

    @Test
    void letsCounselHoldAndLiftAndNobodyElseButCoordinators() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        Staff.signIn(Role.APPROVER);
        hold(edition);
        holds.lift(edition, version(edition), "All is well");

        Staff.signIn(Role.PRESS_OFFICER);
        assertThatThrownBy(() -> hold(edition)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesToHoldWithoutAReasonTwiceWhatIsRecalledOrHasChanged() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        var seen = version(edition);
        refuses("roster.refused.no-reason", () -> holds.hold(edition, seen, " "));
        refuses("roster.refused.long-reason", () -> holds.hold(edition, seen, "x".repeat(2001)));

        hold(edition);
        refuses("roster.refused.held-already", () -> hold(edition));
        conflicts(() -> holds.hold(edition, seen, WHY));

        rosters.recall(edition, version(edition), "Wrong words");
        refuses("roster.refused.recalled", () -> hold(edition));
    }

    @Test
    void refusesToLiftWhatIsNotHeldOrWithoutAReason() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        refuses("roster.refused.not-held", () -> holds.lift(edition, version(edition), "All is well"));

        hold(edition);
        refuses("roster.refused.no-reason", () -> holds.lift(edition, version(edition), ""));
    }

    @Test
    void tellsWhoeverRecallsInTheSameMomentThatItHasChanged() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        var seen = version(edition);
        hold(edition);

        conflicts(() -> rosters.recall(edition, seen, "Wrong words"));
    }

    private UUID given() {
        var edition = editions.seal(words, Scope.WEB_LIST);
        editions.give(edition, FileKind.TEXT);
        return edition;
    }

    private void hold(UUID edition) {
        holds.hold(edition, version(edition), WHY);
    }

    private long version(UUID edition) {
        return rosters.edition(edition).version();
    }

    private void refuses(String key, ThrowingCallable step) {
        expectNothingWritten(() -> assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key)));
    }

    private void conflicts(ThrowingCallable step) {
        expectNothingWritten(() -> assertThatThrownBy(step).isInstanceOf(Conflict.class));
    }

    private void expectNothingWritten(Runnable refused) {
        var before = database.fingerprint(TABLES);
        refused.run();
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
