package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.advertising.copy.CopyFixture;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Who is written to about a step, and when. */
@ServiceTest
class ReviewRemindersTest {

    private static final int DUE_HOURS = 6;

    @Autowired
    private ReviewReminders reminders;

    @Autowired
    private ApprovalFixture fixture;

    @Autowired
    private CopyFixture copies;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private PolicyService policies;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private final StaffUser counsel = Staff.with("Carla", Role.APPROVER);
    private final StaffUser deputy = Staff.with("Dora", Role.APPROVER);
    private UUID campaign;
    private LetterVersionFacts words;
    private UUID edition;

    @BeforeEach
    void prepare() {
        database.jdbc().update("delete from outbox_mail");
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(2)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        edition = editions.seal(words, Scope.PRINT_AD);
        List.of(counsel, deputy).forEach(this::store);
        policies.keep(
                campaign,
                0,
                List.of(new ApprovalStep(
                        "Counsel", null, Set.of(counsel.id()), Set.of(deputy.id()), 1, DUE_HOURS, false)));
    }

    @AfterEach
    void forget() {
        for (var user : List.of(counsel, deputy)) {
            database.jdbc().update("delete from user_role where user_id = ?", (Object) UuidBytes.of(user.id()));
            database.jdbc().update("delete from staff_user where id = ?", (Object) UuidBytes.of(user.id()));
        }
        database.jdbc().update("delete from outbox_mail");
        clock.reset();
        Staff.signOut();
    }

    @Test
    void writesWhenTheStepOpensSoonBeforeItIsDueAndWhenItIsOverdueOnceEach() {
        fixture.submitted(campaign, CopyFixture.details(edition, words));
        assertThat(mails()).containsExactly("carla: “Launch page” waits for your approval");
        assertThat(body())
                .contains("Carla", "“Counsel”", "It is due Tuesday 20 January 2026, 12:00", "Open Undersigned");
        remind();
        assertThat(mails()).hasSize(1);

        clock.advance(Duration.ofHours(DUE_HOURS).minus(ReviewReminders.SOON));
        remind();
        assertThat(mails()).hasSize(2).contains("carla: “Launch page” is to be approved soon");

        clock.advance(ReviewReminders.SOON);
        remind();
        assertThat(mails())
                .hasSize(4)
                .contains(
                        "carla: “Launch page” waits for an approval that is overdue",
                        "dora: “Launch page” waits for an approval that is overdue");
    }

    @Test
    void writesToNobodyOnceItIsDecidedOrGoneOnWithout() {
        var decided = fixture.submitted(campaign, CopyFixture.details(edition, words));
        fixture.approve(decided, counsel);
        var left = fixture.submitted(campaign, CopyFixture.details(edition, words));
        copies.rewritten(left, CopyFixture.saying(edition, words, "Ask us"));
        database.jdbc().update("delete from outbox_mail");

        clock.advance(Duration.ofDays(1));
        remind();

        assertThat(mails()).isEmpty();
    }

    @Test
    void keepsWhatIsNotSentFromGoingOutOnceItIsDecided() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        var other = fixture.submitted(campaign, CopyFixture.details(edition, words));
        assertThat(states()).containsExactly("NEW", "NEW");

        fixture.approve(copy, counsel);

        assertThat(states()).containsExactly("DROPPED", "NEW");
        Staff.as(counsel, () -> {
            var sheet = fixture.sheet(other);
            reviews.decide(
                    copies.last(other).id(),
                    sheet.version(),
                    new DecisionDetails(Verdict.REJECT, "Not now", sheet.contentHash()));
            return other;
        });
        assertThat(states()).containsExactly("DROPPED", "DROPPED");
    }

    @Test
    void leavesTheMailsOfThoseWhoAreStillAsked() {
        policies.keep(
                campaign,
                policies.policy(campaign).version(),
                List.of(new ApprovalStep(
                        "Both", null, Set.of(counsel.id(), deputy.id()), Set.of(), 2, DUE_HOURS, false)));
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        database.jdbc().update("update outbox_mail set state = 'SENT' where recipient like 'dora%'");

        fixture.approve(copy, counsel);
        assertThat(states()).containsExactlyInAnyOrder("DROPPED", "SENT");

        fixture.approve(copy, deputy);
        assertThat(states()).containsExactlyInAnyOrder("DROPPED", "SENT");
    }

    @Test
    void keepsWhatIsNotSentFromGoingOutOnceTheCopyIsRewritten() {
        var copy = fixture.submitted(campaign, CopyFixture.details(edition, words));
        fixture.submitted(campaign, CopyFixture.details(edition, words));
        copies.rewritten(copy, CopyFixture.saying(edition, words, "Ask us"));

        remind();

        assertThat(states()).containsExactly("DROPPED", "NEW");
    }

    private List<String> states() {
        return database.jdbc().queryForList("select state from outbox_mail order by put_at, state", String.class);
    }

    /** As the timer does, with nobody signed in. */
    private void remind() {
        Staff.signOut();
        reminders.remind();
        reminders.remind();
        Staff.signIn(Role.COORDINATOR);
    }

    private List<String> mails() {
        return database.jdbc()
                .query(
                        "select recipient, subject from outbox_mail order by put_at, recipient",
                        (row, number) ->
                                row.getString("recipient").replaceAll("@.*", "") + ": " + row.getString("subject"));
    }

    private String body() {
        return database.jdbc().queryForObject("select body from outbox_mail", String.class);
    }

    private void store(StaffUser user) {
        var at = LocalDateTime.of(2026, 1, 2, 12, 0);
        database.jdbc()
                .update(
                        "insert into staff_user (id, version, name, name_folded, email, email_folded, password_hash, stamp,"
                                + " invited_at) values (?, 0, ?, ?, ?, ?, 'x', 1, ?)",
                        UuidBytes.of(user.id()),
                        user.name(),
                        user.name().toLowerCase(),
                        user.email(),
                        user.id() + user.email(),
                        at);
        database.jdbc()
                .update(
                        "insert into user_role (user_id, role_name, granted_at) values (?, ?, ?)",
                        UuidBytes.of(user.id()),
                        Role.APPROVER.name(),
                        at);
    }
}
