package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Names one second before the embargo lifts and one second after. */
@ServiceTest
class EmbargoTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file", "edition_export", "stored_file"};

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionReadings readings;

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

    private UUID first;
    private UUID second;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(SECOND));
        Staff.signIn(Role.COORDINATOR);
        var words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, "Jo Doe");
        first = editions.seal(words, Scope.PRINT_AD);
        signatures.confirmed(words, "Kim Roe");
        second = editions.seal(words, Scope.PRINT_AD);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CAMPAIGNER", "APPROVER"})
    void showsNamesToTheStaffOnlyOnceItHasLifted(Role role) {
        Staff.signIn(role);

        assertThat(readings.of(second).lines()).isEmpty();
        refused(() -> rosters.difference(first, second));

        clock.stopAt(CampaignFixture.LAUNCH.plus(SECOND));
        assertThat(readings.of(second).lines()).hasSize(2);
        assertThat(rosters.difference(first, second).added()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "PRESS_OFFICER", "AUDITOR"})
    void showsNamesBeforeItLiftsToThoseWhoMayReadEditions(Role role) {
        Staff.signIn(role);

        assertThat(readings.of(second).lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void givesFilesOnlyByThoseWhoMayExportAndTheSameBytesBeforeAndAfter(FileKind kind) {
        Staff.signIn(Role.CAMPAIGNER);
        denied(kind);
        Staff.signIn(Role.PRESS_OFFICER);
        var before = editions.give(second, kind);

        clock.stopAt(CampaignFixture.LAUNCH.plus(SECOND));
        assertThat(editions.give(second, kind)).isEqualTo(before);
        Staff.signIn(Role.CAMPAIGNER);
        denied(kind);
    }

    @Test
    void saysWhenItLifts() {
        Staff.signIn(Role.CAMPAIGNER);

        assertThat(readings.of(second).hidden().orElseThrow())
                .hasMessageContaining("Thursday 22 January 2026, 06:00 EST (America/New_York)");
    }

    private void denied(FileKind kind) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> editions.give(second, kind)).isInstanceOf(AccessDeniedException.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private static void refused(Runnable read) {
        assertThatThrownBy(read::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("roster.refused.embargo"));
    }
}
