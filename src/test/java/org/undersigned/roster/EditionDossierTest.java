package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.dossier.UnpackedDossier;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.SettableClock;
import org.undersigned.testing.Staff;

/** What shows each yes of an edition, in the order of its list. */
@ServiceTest
class EditionDossierTest {

    @Autowired
    private EditionDossierService dossiers;

    @Autowired
    private RosterService rosters;

    @Autowired
    private EditionFixture editions;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private TrailService trail;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Database database;

    private UUID campaign;
    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
    }

    @AfterEach
    void signOut() {
        clock.reset();
        Staff.signOut();
    }

    @Test
    void holdsEachNameInTheOrderOfTheListAndAFileOfManyOnce() throws Exception {
        var zoe = signatures.confirmed(words, "Zoe Zane");
        var ada = signatures.confirmed(words, "Ada Abel");
        showBoth(List.of(zoe, ada));
        var edition = rosters.edition(editions.seal(words, Scope.PRINT_AD));

        var unpacked = take(edition.id());

        unpacked.expectTrueManifest();
        assertThat(unpacked.paths())
                .containsExactly(
                        "README.txt",
                        "letters/text-1-en.txt",
                        "evidence/00001-both.txt",
                        "names/00001-Ada-Abel.txt",
                        "names/00002-Zoe-Zane.txt",
                        "edition.txt",
                        "manifest.sha256");
        assertThat(unpacked.text("names/00001-Ada-Abel.txt")).contains("here evidence/00001-both.txt");
        assertThat(unpacked.text("names/00002-Zoe-Zane.txt")).contains("here evidence/00001-both.txt");
        assertThat(unpacked.text("edition.txt"))
                .containsSubsequence(
                        "Edition: " + edition.label(),
                        "Names granted for: Print ad",
                        "Counting rule: Each person",
                        "Count: 2 names: 2 persons",
                        "SHA-256 of the edition: " + edition.contentHash(),
                        "State: Sealed",
                        "1: Ada Abel · Confirmed · names/00001-Ada-Abel.txt",
                        "2: Zoe Zane · Confirmed · names/00002-Zoe-Zane.txt");
    }

    @Test
    void tellsOfANameThatWasTakenBackAndOfOneThatIsCreditedOtherwiseAndStaysReadable() throws Exception {
        var ada = signatures.confirmed(words, "Ada Abel");
        var zoe = signatures.confirmed(words, "Zoe Zane");
        var kim = signatures.confirmed(words, "Kim Roe");
        var edition = editions.seal(words, Scope.PRINT_AD);
        signatures.withdraw(ada);
        editions.correct(zoe, "Zoë Zane", EnumSet.allOf(Scope.class));
        editions.correct(kim, "Kim Roe", Set.of(Scope.WEB_LIST));
        rosters.recall(edition, rosters.edition(edition).version(), "A name was taken back");

        var unpacked = take(edition);

        assertThat(unpacked.text("edition.txt"))
                .contains("State: Recalled: A name was taken back", "1: Ada Abel · Withdrawn since ")
                .contains("2: Kim Roe · Confirmed, and does not agree to this use any more: Print ad")
                .contains("3: Zoe Zane · Confirmed, credited as Zoë Zane now");
        assertThat(unpacked.text("names/00001-Ada-Abel.txt"))
                .contains("State: Withdrawn", "Why: Changed their mind", "  > Yes, add my name.");
        assertThat(dossiers.contents(edition, 0).lines().getFirst().standing()).startsWith("Withdrawn since ");
    }

    @Test
    void isTheSameBytesUntilSomethingChangesAndItsHashIsOnTheTrail() throws Exception {
        var ada = signatures.confirmed(words, "Ada Abel");
        var edition = editions.seal(words, Scope.PRINT_AD);
        var file = dossiers.take(edition);
        var first = UnpackedDossier.bytes(file);

        assertThat(UnpackedDossier.hash(first)).isEqualTo(file.sha256());
        assertThat(UnpackedDossier.bytes(dossiers.take(edition))).isEqualTo(first);
        assertThat(trail.history("edition", edition, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.verb()).isEqualTo("roster.edition.dossier-taken"))
                .satisfies(entry -> assertThat(entry.particulars())
                        .extracting(particular -> particular.after())
                        .containsExactly(file.sha256(), "1", "0"));
        signatures.withdraw(ada);
        assertThat(UnpackedDossier.bytes(dossiers.take(edition))).isNotEqualTo(first);
    }

    @Test
    void pagesThroughMoreNamesThanAreGatheredAtATimeAndPacksAllOfThem() throws Exception {
        var all = EditionDossierService.PAGE + 3;
        var ids = IntStream.rangeClosed(1, all)
                .mapToObj(n -> signatures.confirmed(words, "Ada N%03d".formatted(n)))
                .toList();
        showBoth(ids);
        var edition = editions.seal(words, Scope.PRINT_AD);

        assertThat(dossiers.contents(edition, 0).lines()).hasSize(EditionDossierService.PAGE);
        assertThat(dossiers.contents(edition, EditionDossierService.PAGE).lines())
                .extracting(line -> line.printed().credited())
                .containsExactly("Ada N051", "Ada N052", "Ada N053");
        assertThat(dossiers.contents(edition, 1_000).lines()).isEmpty();
        assertThat(dossiers.contents(edition, -1).lines()).hasSize(EditionDossierService.PAGE);
        var unpacked = take(edition);
        unpacked.expectTrueManifest();
        assertThat(unpacked.paths()).hasSize(all + 5).contains("names/00053-Ada-N053.txt");
    }

    @Test
    void isForWhoeverReadsAllEvidenceAndUnderEmbargoForWhoeverReadsTheNames() {
        signatures.confirmed(words, "Ada Abel");
        var edition = editions.seal(words, Scope.PRINT_AD);
        for (var role : List.of(Role.COORDINATOR, Role.AUDITOR)) {
            Staff.signIn(role);
            assertThat(dossiers.contents(edition, 0).names()).isEqualTo(1);
            assertThat(UnpackedDossier.bytes(dossiers.take(edition))).isNotEmpty();
        }

        for (var role : List.of(Role.CAMPAIGNER, Role.PRESS_OFFICER, Role.ADMIN)) {
            Staff.signIn(role);
            assertThatThrownBy(() -> dossiers.take(edition)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> dossiers.contents(edition, 0)).isInstanceOf(AccessDeniedException.class);
        }
        Staff.signIn(Role.APPROVER);
        clock.stopAt(CampaignFixture.LAUNCH.minusSeconds(1));
        refuses("roster.refused.embargo", () -> dossiers.take(edition));
        refuses("roster.refused.embargo", () -> dossiers.contents(edition, 0));
        refuses("roster.refused.unknown", () -> dossiers.take(UUID.randomUUID()));
        clock.stopAt(CampaignFixture.LAUNCH.plusSeconds(1));
        assertThat(UnpackedDossier.bytes(dossiers.take(edition))).isNotEmpty();
    }

    @Test
    void refusesAListThatIsNotTheOneThatWasSealed() {
        signatures.confirmed(words, "Ada Abel");
        var edition = editions.seal(words, Scope.PRINT_AD);
        database.jdbc()
                .update("update edition_line set credited = ? where edition_id = ?", "Eve Abel", UuidBytes.of(edition));

        refuses("roster.refused.altered", () -> dossiers.take(edition));
        refuses("roster.refused.altered", () -> dossiers.contents(edition, 0));
    }

    private void showBoth(List<UUID> ids) {
        var file = EvidenceUpload.of("both.txt", "We sign.".getBytes(StandardCharsets.UTF_8));
        evidence.show(campaign, SignatureFixture.signed(), List.of(file), ids);
    }

    private UnpackedDossier take(UUID edition) throws Exception {
        return UnpackedDossier.of(UnpackedDossier.bytes(dossiers.take(edition)));
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.everythingBut(Database.TRAIL);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.everythingBut(Database.TRAIL)).isEqualTo(before);
    }
}
