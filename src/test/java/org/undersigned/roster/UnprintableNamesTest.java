package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
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
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** Tries to get a name into a file that should not be there, through each form that an edition has. */
@ServiceTest
class UnprintableNamesTest {

    private static final String[] TABLES = {"edition", "edition_line", "edition_file", "edition_export", "stored_file"};

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Autowired
    private EditionFixture editions;

    @Autowired
    private LostName name;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionHoldService holds;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        clock.stopAt(CampaignFixture.LAUNCH.minus(Duration.ofDays(2)));
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        signatures.confirmed(words, "Ada Abel");
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void givesOutNoFileOfANameThatWasLostAfterSealingAlsoNotOneThatIsMade(LostName.Way way) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        var made = FileKind.values();
        for (var kind : made) {
            assertThat(FileText.of(kind, editions.give(edition, kind))).contains(LostName.NAME);
        }
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);

        for (var kind : made) {
            refuses("roster.refused.name-lost-held", edition, kind);
        }
    }

    @ParameterizedTest
    @EnumSource
    void makesNoFileOfANameThatWasLostBeforeItWasFirstAskedFor(LostName.Way way) {
        var signature = name.confirmed(words);
        var edition = editions.seal(words, Scope.PRINT_AD);
        clock.advance(Duration.ofHours(1));

        name.lose(way, signature, words);

        for (var kind : FileKind.values()) {
            refuses("roster.refused.name-lost", edition, kind);
        }
        assertThat(database.count("edition_file where edition_id = ?", UuidBytes.of(edition)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void leavesALostNameOutOfEveryFileOfTheNextEdition(LostName.Way way) {
        var signature = name.confirmed(words);
        editions.seal(words, Scope.PRINT_AD);
        clock.advance(Duration.ofHours(1));
        name.lose(way, signature, words);

        var next = editions.seal(words, Scope.PRINT_AD);

        for (var kind : FileKind.values()) {
            assertThat(FileText.of(kind, editions.give(next, kind)))
                    .as(kind.name())
                    .contains("Ada Abel")
                    .doesNotContain(LostName.NAME);
        }
    }

    @Test
    void givesOutNobodyTwiceWhoseTwoEntriesWereMerged() {
        var signature = name.confirmed(words);
        var second = directory.person(LostName.NAME);
        signatures.confirmed(words, second, Set.of(Scope.PRINT_AD));
        var edition = editions.seal(words, Scope.PRINT_AD);
        for (var kind : FileKind.values()) {
            editions.give(edition, kind);
        }

        merges.merge(second, cards.card(signature).party());

        for (var kind : FileKind.values()) {
            refuses("roster.refused.name-lost-held", edition, kind);
        }
        var next = editions.seal(words, Scope.PRINT_AD);
        assertThat(FileText.of(FileKind.TEXT, editions.give(next, FileKind.TEXT)))
                .isEqualTo("Ada Abel\n" + LostName.NAME + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void namesNobodyInAnyFileWhoHasNeverAgreed(LostName.Never way) {
        name.never(way, words);

        var edition = editions.seal(words, Scope.PRINT_AD);

        for (var kind : FileKind.values()) {
            assertThat(FileText.of(kind, editions.give(edition, kind)))
                    .as(kind.name())
                    .contains("Ada Abel")
                    .doesNotContain(LostName.NAME);
        }
    }

    @Test
    void listsNobodyForAUseThatTellsAtOnceOneSecondBeforeTheLaunch() {
        var onlyAfter = Set.of(Scope.WEB_LIST);
        signatures.confirmed(words, directory.person(LostName.NAME), onlyAfter);
        var all = Set.of(Scope.WEB_LIST, Scope.REVEAL_BEFORE_LAUNCH);
        signatures.confirmed(words, directory.person("Bob Bell"), all);
        clock.stopAt(CampaignFixture.LAUNCH.minus(SECOND));
        var early = editions.seal(words, Scope.WEB_LIST);

        clock.stopAt(CampaignFixture.LAUNCH);
        var due = editions.seal(words, Scope.WEB_LIST);

        for (var kind : FileKind.values()) {
            assertThat(FileText.of(kind, editions.give(early, kind)))
                    .contains("Bob Bell")
                    .doesNotContain(LostName.NAME);
            assertThat(FileText.of(kind, editions.give(due, kind))).contains(LostName.NAME);
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void givesARecalledEditionToNobodyAlsoNotAFileThatIsMade(FileKind kind) {
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.give(edition, kind);
        rosters.recall(edition, rosters.edition(edition).version(), "Wrong words");

        for (var role : Role.values()) {
            Staff.signIn(role);
            var before = database.fingerprint(TABLES);
            assertThatThrownBy(() -> editions.give(edition, kind))
                    .as(role.name())
                    .satisfiesAnyOf(
                            denied -> assertThat(denied).isInstanceOf(AccessDeniedException.class),
                            refused -> assertThat(((Refusal) refused).key()).isEqualTo("roster.refused.recalled"));
            assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void givesAHeldEditionToNobodyAlsoNotAFileThatIsMade(FileKind kind) {
        var edition = editions.seal(words, Scope.PRINT_AD);
        editions.give(edition, kind);
        holds.hold(edition, rosters.edition(edition).version(), "Counsel asks");

        for (var role : Role.values()) {
            Staff.signIn(role);
            var before = database.fingerprint(TABLES);
            assertThatThrownBy(() -> editions.give(edition, kind))
                    .as(role.name())
                    .satisfiesAnyOf(
                            denied -> assertThat(denied).isInstanceOf(AccessDeniedException.class),
                            refused -> assertThat(((Refusal) refused).key()).isEqualTo("roster.refused.held"));
            assertThat(database.fingerprint(TABLES)).isEqualTo(before);
        }
    }

    private void refuses(String key, UUID edition, FileKind kind) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> editions.give(edition, kind))
                .as(kind.name())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
