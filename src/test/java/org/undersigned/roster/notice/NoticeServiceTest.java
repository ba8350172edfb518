package org.undersigned.roster.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
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
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.ExportDetails;
import org.undersigned.roster.ExportService;
import org.undersigned.roster.FileKind;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Who holds an edition, what they are told of it, and that they were. */
@ServiceTest
class NoticeServiceTest {

    private static final String[] TABLES = {"edition", "edition_export", "edition_notice"};

    @Autowired
    private NoticeService notices;

    @Autowired
    private RosterService rosters;

    @Autowired
    private ExportService exports;

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

    private LetterVersionFacts words;
    private UUID signature;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(3600));
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        signature = signatures.confirmed(words, "Max Loe");
        signatures.confirmed(words, "Jo Doe");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void takesANewsroomThatWasWrittenInTwoWaysForOne() {
        var edition = seal();
        give(edition, FileKind.XLSX, "daily  paper");
        give(edition, FileKind.TEXT, "Evening Post");
        clock.advance(Duration.ofMinutes(1));
        give(edition, FileKind.TEXT, "Daily Paper");
        give(edition, FileKind.TEXT, "Daily Paper");

        assertThat(notices.holders(edition))
                .extracting(Holder::name)
                .containsExactlyInAnyOrder("Daily Paper", "Evening Post");
        assertThat(holder(edition, "Daily Paper").forms()).containsExactly("Excel workbook", "Plain names");
        assertThat(holder(edition, "Daily Paper").since()).isEqualTo(clock.instant());
    }

    @Test
    void tellsAHolderOfARecalledEditionWhatMayNotBePrintedAndNotWhy() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        signatures.withdraw(signature);
        recall(edition, "Counsel of Max Loe called");

        var draft = notices.draft(edition, "daily paper");

        assertThat(draft.holder()).isEqualTo("Daily Paper");
        assertThat(draft.words())
                .startsWith("EMBARGOED until Thursday 22 January 2026, 06:00 EST (America/New_York)")
                .contains("Edition 1 of the names under", "is recalled", "Excel workbook")
                .contains("This name may not be printed:\n– Max Loe")
                .contains("We send you the next edition as soon as it is sealed.")
                .endsWith("Press desk, press@example.org")
                .doesNotContain("Counsel")
                .doesNotContain("Jo Doe");
    }

    @Test
    void keepsTheNewCreditOfANameThatIsLostToItself() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        clock.advance(Duration.ofMinutes(1));
        editions.correct(signature, "Max Löe", EnumSet.allOf(Scope.class));
        signatures.withdraw(signature);
        recall(edition, "A name is wrong");

        assertThat(notices.draft(edition, "Daily Paper").words())
                .contains("This name may not be printed:\n– Max Loe")
                .doesNotContain("Löe");
    }

    @Test
    void tellsAHolderOfASupersededEditionWhatTakesItsPlace() {
        var first = seal();
        give(first, FileKind.XLSX, "Daily Paper");
        give(first, FileKind.XLSX, "Evening Post");
        clock.advance(Duration.ofMinutes(1));
        editions.correct(signature, "Max Löe", EnumSet.allOf(Scope.class));
        signatures.confirmed(words, "Kim Roe");
        clock.stopAt(CampaignFixture.LAUNCH.plusSeconds(1));
        var second = seal();
        give(second, FileKind.XLSX, "evening post");

        assertThat(notices.draft(first, "Daily Paper").words())
                .startsWith("A later edition has taken the place of edition 1")
                .contains("This name is to be printed otherwise:\n– Max Loe: now Max Löe")
                .contains("Edition 2, as of Thursday 22 January 2026, 06:00 EST", "with 3 names")
                .contains("1 was added, 1 corrected, none taken off.", "You get it with this message.")
                .doesNotContain("Kim Roe")
                .doesNotContain("EMBARGOED");
        assertThat(notices.draft(first, "Evening Post").words()).contains("You have it already.");
        assertThat(holder(first, "Evening Post").newer())
                .isEqualTo(rosters.edition(second).name());
        assertThat(holder(first, "Daily Paper").newer()).isNull();
    }

    @Test
    void sendsNobodyToAnEditionThatWasRecalled() {
        var first = seal();
        give(first, FileKind.XLSX, "Daily Paper");
        var second = seal();
        give(second, FileKind.XLSX, "Daily Paper");
        recall(second, "Wrong words");

        assertThat(holder(first, "Daily Paper").newer()).isNull();
        assertThat(notices.draft(first, "Daily Paper").words()).contains("We send you the next edition");
    }

    @Test
    void tellsOfALostNameAlsoWhereTheEditionStands() {
        var edition = seal();
        give(edition, FileKind.CSV, "Daily Paper");
        signatures.withdraw(signature);

        assertThat(notices.draft(edition, "Daily Paper").words())
                .startsWith("EMBARGOED")
                .contains("Please do not print edition 1", "– Max Loe");
    }

    @Test
    void keepsWhoWasToldByWhomAndInWhichWords() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        recall(edition, "Wrong words");
        var officer = Staff.signIn(Role.PRESS_OFFICER);
        var draft = notices.draft(edition, "Daily Paper");

        notices.tell(edition, new NoticeDetails(draft.seenVersion(), "Daily Paper", "Please take it down."));

        assertThat(holder(edition, "Daily Paper").told())
                .isEqualTo(new Holder.Told(clock.instant(), officer, "Please take it down."));
    }

    @Test
    void asksForANoticeAgainWhereAnEditionThatWasFollowedIsRecalled() {
        var first = seal();
        give(first, FileKind.XLSX, "Daily Paper");
        seal();
        notices.tell(first, notices.draft(first, "Daily Paper"));
        assertThat(holder(first, "Daily Paper").told()).isNotNull();

        recall(first, "Wrong words");

        assertThat(holder(first, "Daily Paper").told()).isNull();
    }

    @Test
    void draftsWithoutNamesWhereTheStoredLinesAreNotTheSealedOnes() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        database.jdbc()
                .update("update edition_line set credited = 'Ann Other' where edition_id = ?", UuidBytes.of(edition));
        recall(edition, "It was altered");
        seal();

        assertThat(notices.draft(edition, "Daily Paper").words())
                .contains("is recalled", "Edition 2")
                .doesNotContain("Ann Other")
                .doesNotContain("added");
    }

    @Test
    void refusesANoticeOfAnEditionThatStands() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        var version = rosters.edition(edition).version();

        refuses("roster.refused.no-news", () -> notices.draft(edition, "Daily Paper"));
        refuses(
                "roster.refused.no-news",
                () -> notices.tell(edition, new NoticeDetails(version, "Daily Paper", "Words")));
    }

    @Test
    void refusesANoticeToWhoeverDoesNotHoldTheEdition() {
        var edition = recalled();

        refuses("roster.refused.no-holder", () -> notices.draft(edition, "Evening Post"))
                .hasMessageContaining("Evening Post");
        refuses(
                "roster.refused.no-holder",
                () -> notices.tell(
                        edition, new NoticeDetails(rosters.edition(edition).version(), "Evening Post", "Words")));
    }

    @Test
    void refusesNoWordsAndTooManyWords() {
        var edition = recalled();
        var version = rosters.edition(edition).version();

        refuses(
                "roster.refused.no-words",
                () -> notices.tell(edition, new NoticeDetails(version, "Daily Paper", " \n ")));
        refuses(
                "roster.refused.long-words",
                () -> notices.tell(
                        edition, new NoticeDetails(version, "Daily Paper", "x".repeat(NoticeDetails.LONGEST + 1))));
    }

    @Test
    void refusesWordsThatWereDraftedBeforeTheEditionWasRecalled() {
        var first = seal();
        give(first, FileKind.XLSX, "Daily Paper");
        seal();
        var draft = notices.draft(first, "Daily Paper");
        recall(first, "Wrong words");
        var before = database.fingerprint(TABLES);

        assertThatThrownBy(() -> notices.tell(first, draft)).isInstanceOf(Conflict.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER", "AUDITOR", "ADMIN"})
    void deniesTellingToWhoeverMayNotExport(Role role) {
        var edition = recalled();
        var draft = notices.draft(edition, "Daily Paper");
        Staff.signIn(role);
        var before = database.fingerprint(TABLES);

        assertThatThrownBy(() -> notices.tell(edition, draft)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notices.draft(edition, "Daily Paper")).isInstanceOf(AccessDeniedException.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private UUID recalled() {
        var edition = seal();
        give(edition, FileKind.XLSX, "Daily Paper");
        recall(edition, "Wrong words");
        return edition;
    }

    private UUID seal() {
        return editions.seal(words, Scope.PRINT_AD);
    }

    private void recall(UUID edition, String reason) {
        rosters.recall(edition, rosters.edition(edition).version(), reason);
    }

    private void give(UUID edition, FileKind kind, String to) {
        exports.export(edition, new ExportDetails(kind, to));
    }

    private Holder holder(UUID edition, String name) {
        return notices.holders(edition).stream()
                .filter(holder -> holder.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow();
    }

    private AbstractThrowableAssert<?, ?> refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        var refusal = assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        return refusal;
    }
}
