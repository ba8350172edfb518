package org.undersigned.press.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
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
import org.undersigned.base.sheet.PlainText;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.roster.EditionFixture;
import org.undersigned.roster.LostName;
import org.undersigned.roster.RosterService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Tries to get a name into a press release that should not be there, through each form and at each step. */
@ServiceTest
class UnprintableReleasesTest {

    private static final String[] TABLES = {
        "press_release",
        "press_release_version",
        "press_release_decision",
        "press_release_file",
        "press_release_sending",
        "stored_file"
    };

    @Autowired
    private ReleaseFixture fixture;

    @Autowired
    private ReleaseService releases;

    @Autowired
    private ReleaseReview review;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private LostName name;

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;
    private UUID outlet;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(2)));
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        signatures.confirmed(words, "Ada Abel");
        outlet = fixture.outlet();
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void sendsNoFileOfANameThatWasLostAlsoNotOneThatIsMade(LostName.Way way) {
        var signature = signatures.confirmed(words, LostName.NAME);
        var release = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);
        for (var format : ReleaseFormat.values()) {
            assertThat(ReleaseFileText.of(format, fixture.send(release, format, outlet)))
                    .as(format.name())
                    .contains("Ada Abel", LostName.NAME);
        }
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);

        for (var format : ReleaseFormat.values()) {
            refuses("roster.refused.name-lost-held", () -> fixture.send(release, format, outlet));
        }
        assertThat(shown(release)).contains("Ada Abel").doesNotContain(LostName.NAME);
    }

    @ParameterizedTest
    @EnumSource
    void makesNoFileOfANameThatWasLostBeforeItWasFirstAskedFor(LostName.Way way) {
        var signature = signatures.confirmed(words, LostName.NAME);
        var release = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);

        for (var format : ReleaseFormat.values()) {
            refuses("roster.refused.name-lost", () -> fixture.send(release, format, outlet));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neitherSubmitsNorApprovesWhatNamesSomebodyWhoWasLost(LostName.Way way) {
        var signature = signatures.confirmed(words, LostName.NAME);
        var details = printing(Scope.PRESS_RELEASE);
        var drafted = fixture.drafted(details, campaign);
        var submitted = fixture.submitted(details, campaign);
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);

        refuses(
                "roster.refused.name-lost",
                () -> review.submit(drafted, 1, fixture.last(drafted).version()));
        refuses("roster.refused.name-lost", () -> fixture.approve(submitted));
        assertThat(shown(drafted)).doesNotContain(LostName.NAME);
    }

    @ParameterizedTest
    @EnumSource
    void namesNobodyInAnyFileWhoHasNeverAgreed(LostName.Never way) {
        name.never(way, words);

        var release = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);

        for (var format : ReleaseFormat.values()) {
            assertThat(ReleaseFileText.of(format, fixture.send(release, format, outlet)))
                    .as(format.name())
                    .contains("Ada Abel")
                    .doesNotContain(LostName.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesANameTypedByHandOfSomebodyWhoHasNeverAgreed(LostName.Never way) {
        name.never(way, words);
        var edition = editions.seal(words, Scope.PRESS_RELEASE);
        var details = ReleaseFixture.details(edition, words, "It is signed by {names} and Canary Loe.");
        var release = fixture.drafted(details, campaign);

        refuses(
                "press.refused.release-name",
                () -> review.submit(release, 1, fixture.last(release).version()));
        assertThat(releases.preview(release, 1).against())
                .extracting(Refusal::getMessage)
                .containsExactly("Canary Loe stands in the text and may not be named in a press release: there is no"
                        + " confirmed yes to that. Take the name out.");
    }

    @Test
    void printsNoNamesOfAnEditionForAnotherUse() {
        name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);

        for (var body : new String[] {"{names}", "{names by discipline}", "By {names}."}) {
            refuses(
                    "press.refused.release-scope",
                    () -> releases.add(campaign, ReleaseFixture.details(edition, words, body)));
        }
        var release = fixture.approved(ReleaseFixture.details(edition, words, "Signed by {claim}."), campaign);
        assertThat(ReleaseFileText.of(ReleaseFormat.TEXT, fixture.send(release, ReleaseFormat.TEXT, outlet)))
                .contains("Signed by 2 names.");
    }

    @Test
    void namesNobodyBeforeTheLaunchWhoDoesNotWantThat() {
        signatures.confirmed(words, directory.person(LostName.NAME), Set.of(Scope.PRESS_RELEASE));
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));

        var early = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);
        clock.stopAt(CampaignFixture.LAUNCH);
        var due = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);

        for (var format : ReleaseFormat.values()) {
            assertThat(ReleaseFileText.of(format, fixture.send(due, format, outlet)))
                    .contains(LostName.NAME);
            assertThat(ReleaseFileText.of(format, fixture.send(early, format, outlet)))
                    .doesNotContain(LostName.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(ReleaseFormat.class)
    void sendsNothingOfARecalledEditionForAnybodyAlsoNotAFileThatIsMade(ReleaseFormat format) {
        var details = printing(Scope.PRESS_RELEASE);
        var release = fixture.approved(details, campaign);
        fixture.send(release, format, outlet);
        rosters.recall(details.edition(), rosters.edition(details.edition()).version(), "Wrong words");

        for (var role : Role.values()) {
            Staff.signIn(role);
            var before = database.fingerprint(TABLES);
            assertThatThrownBy(() -> fixture.send(release, format, outlet))
                    .as(role.name())
                    .satisfiesAnyOf(
                            denied -> assertThat(denied).isInstanceOf(AccessDeniedException.class),
                            refused -> assertThat(((Refusal) refused).key()).isEqualTo("roster.refused.recalled"));
            assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        }
    }

    @Test
    void sendsNoCreditThatWasCorrectedSince() {
        var signature = signatures.confirmed(words, "Zoe Zane");
        var release = fixture.approved(printing(Scope.PRESS_RELEASE), campaign);

        clock.advance(Duration.ofHours(1));
        editions.correct(signature, "Zoë Zane", EnumSet.allOf(Scope.class));

        for (var format : ReleaseFormat.values()) {
            refuses("roster.refused.credit-outdated", () -> fixture.send(release, format, outlet));
        }
    }

    private ReleaseDetails printing(Scope scope) {
        return ReleaseFixture.details(editions.seal(words, scope), words, ReleaseFixture.BODY);
    }

    private String shown(UUID release) {
        return PlainText.of(releases.preview(release, 1).document());
    }

    private void refuses(String key, Runnable act) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
