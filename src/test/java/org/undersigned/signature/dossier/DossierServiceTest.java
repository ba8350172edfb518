package org.undersigned.signature.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.audit.TrailService;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.contact.ContactDetails;
import org.undersigned.directory.contact.ContactRoute;
import org.undersigned.directory.contact.ContactService;
import org.undersigned.directory.contact.Visibility;
import org.undersigned.signature.CorrectionService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Everything that shows one yes, for those who may read it, in files that are verified without us. */
@ServiceTest
class DossierServiceTest {

    private static final String TEXT = "names/00001-Ada-Abel.txt";

    @Autowired
    private DossierService dossiers;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private CorrectionService corrections;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private ContactService contacts;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    @TempDir
    private Path folder;

    private LetterVersionFacts words;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsEverythingThatWasSaidAndDoneInItsOrder() throws Exception {
        var id = shown("Ada Abel");
        correct(id, "Ada B. Abel");
        fixture.withdraw(id);

        var unpacked = take(id);

        assertThat(unpacked.text("names/00001-Ada-B.-Abel.txt"))
                .containsSubsequence(
                        "Name as credited: Ada B. Abel",
                        "Party: Ada Abel",
                        words.sha256(),
                        "State: Withdrawn",
                        "Web list: granted",
                        "Photo or likeness: not granted",
                        "Claimed → Confirmed",
                        "Confirmed → Withdrawn",
                        "Reached us by: E-mail",
                        "Why: Changed their mind",
                        "Evidence 1: ",
                        "Said by: The signer",
                        "  > Yes, add my name.",
                        "File: yes.txt (4 bytes), here evidence/00001-yes.txt, SHA-256 "
                                + UnpackedDossier.hash("Yes!".getBytes(StandardCharsets.UTF_8)),
                        "File: yes.txt (5 bytes), here evidence/00002-yes.txt",
                        "Was: Ada Abel",
                        "Is: Ada B. Abel",
                        "Asked by: Her publicist",
                        "Shown by: evidence ");
        assertThat(unpacked.text("evidence/00001-yes.txt")).isEqualTo("Yes!");
        assertThat(unpacked.text("evidence/00002-yes.txt")).isEqualTo("Again");
        assertThat(unpacked.text("letters/text-1-en.txt")).isEqualTo(words.text());
        assertThat(unpacked.text("README.txt")).contains("sha256sum -c manifest.sha256", "Ada B. Abel");
    }

    @Test
    void isVerifiedByTheHashesAloneAndFoundOutWhenAFileIsChanged() throws Exception {
        var unpacked = take(shown("Ada Abel"));

        unpacked.expectTrueManifest();
        assertThat(unpacked.paths())
                .containsExactly(
                        "README.txt",
                        "letters/text-1-en.txt",
                        "evidence/00001-yes.txt",
                        "evidence/00002-yes.txt",
                        TEXT,
                        "manifest.sha256");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/sha256sum")), "This system has no sha256sum");
        assertThat(unpacked.checkedBySystem(folder)).isZero();
        Files.writeString(folder.resolve("evidence/00001-yes.txt"), "No!!");
        assertThat(sha256sum()).isNotZero();
    }

    private int sha256sum() throws Exception {
        return new ProcessBuilder("sha256sum", "-c", "manifest.sha256")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Test
    void isTheSameBytesUntilSomethingChanges() {
        var id = shown("Ada Abel");
        var first = bytes(id);
        Staff.signIn(Role.AUDITOR);
        dossiers.look(id);
        assertThat(bytes(id)).isEqualTo(first);

        Staff.signIn(Role.COORDINATOR);
        fixture.withdraw(id);
        assertThat(bytes(id)).isNotEqualTo(first);
    }

    @Test
    void putsTheHashOfWhatWasTakenOnTheTrail() throws Exception {
        var id = shown("Ada Abel");
        var file = dossiers.take(id);

        assertThat(UnpackedDossier.hash(UnpackedDossier.bytes(file))).isEqualTo(file.sha256());
        assertThat(trail.history("signature", id, 1))
                .singleElement()
                .satisfies(entry -> assertThat(entry.verb()).isEqualTo("signature.signature.dossier-taken"))
                .satisfies(entry -> assertThat(entry.particulars())
                        .extracting(particular -> particular.after())
                        .containsExactly(file.sha256(), "2"));
    }

    @Test
    void isForThoseWhoReadTheEvidenceAndForTheCampaignerWhoRecordedIt() {
        var others = shown("Kim Roe");
        for (var role : List.of(Role.APPROVER, Role.AUDITOR, Role.COORDINATOR)) {
            Staff.signIn(role);
            assertThat(bytes(others)).isNotEmpty();
        }
        Staff.signIn(Role.CAMPAIGNER);
        var own = fixture.claimed(words, "Jo Doe");
        assertThat(bytes(own)).isNotEmpty();
        assertThat(dossiers.look(own).evidence()).isEmpty();

        refuses("signature.refused.unknown", () -> dossiers.take(others));
        refuses("signature.refused.unknown", () -> dossiers.look(others));
        refuses("signature.refused.unknown", () -> dossiers.take(UUID.randomUUID()));
        for (var role : List.of(Role.PRESS_OFFICER, Role.ADMIN)) {
            Staff.signIn(role);
            assertThatThrownBy(() -> dossiers.take(others)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> dossiers.look(others)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void refusesAFileThatIsNotWhatCameAsEvidence() {
        var id = shown("Ada Abel");
        var file = dossiers.look(id).files().keySet().iterator().next();
        database.jdbc()
                .update(
                        "update stored_file_piece set content = ? where file_id = ?",
                        "Nay!".getBytes(StandardCharsets.UTF_8),
                        UuidBytes.of(file));

        refuses("signature.refused.file-altered", () -> dossiers.take(id));
    }

    @Test
    void saysSoWhenTheTextOnRecordIsNotTheOneThatWasSigned() throws Exception {
        var id = shown("Ada Abel");
        database.jdbc().update("update signature set text_sha256 = ? where id = ?", "0".repeat(64), UuidBytes.of(id));

        assertThat(take(id).text(TEXT))
                .contains("SHA-256 of the text as signed: " + "0".repeat(64))
                .contains("Altered text: The text on record has another hash");
    }

    @Test
    void namesNoContactDataOfTheParty() throws Exception {
        var party = directory.person("Ada Abel");
        contacts.add(
                party,
                new ContactDetails(EmailContact.of("canary.b41f@example.org"), ContactRoute.OWN, Visibility.PUBLIC));
        var id = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));

        var unpacked = take(id);

        unpacked.paths()
                .forEach(path -> assertThat(unpacked.text(path)).as(path).doesNotContain("canary.b41f"));
    }

    @Test
    void keepsTheWordsOfAMailFromPassingForOurs() throws Exception {
        var id = fixture.claimed(words, "Ada Abel");
        var mail = new EvidenceDetails(
                SignatureFixture.written().speaker(),
                "The signer",
                SignatureFixture.written().form(),
                SignatureFixture.written().channel(),
                null,
                null,
                SignatureFixture.written().receivedOn(),
                "Yes\r\n  State: Confirmed\n\nUses\n----\n");
        fixture.show(words, List.of(id), mail);

        assertThat(take(id).text(TEXT))
                .contains("  > Yes\n  >   State: Confirmed\n  >\n  > Uses\n  > ----\n")
                .doesNotContain("\r");
    }

    /** Confirmed, with a message and two files of one name. */
    private UUID shown(String name) {
        var id = fixture.confirmed(words, directory.person(name), Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        var campaign = cards.card(id).campaign();
        var file = EvidenceUpload.of("yes.txt", "Yes!".getBytes(StandardCharsets.UTF_8));
        var again = EvidenceUpload.of("yes.txt", "Again".getBytes(StandardCharsets.UTF_8));
        evidence.show(campaign, SignatureFixture.signed(), List.of(file, again), List.of(id));
        return id;
    }

    private void correct(UUID id, String credited) {
        corrections.correct(
                id,
                cards.card(id).version(),
                new CorrectionDetails(
                        credited,
                        null,
                        null,
                        Set.of(Scope.WEB_LIST, Scope.PRINT_AD),
                        "Her publicist",
                        "The initial was missing"),
                SignatureFixture.written(),
                List.of());
    }

    private byte[] bytes(UUID id) {
        return UnpackedDossier.bytes(dossiers.take(id));
    }

    private UnpackedDossier take(UUID id) throws Exception {
        return UnpackedDossier.of(bytes(id));
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.everythingBut(Database.TRAIL);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.everythingBut(Database.TRAIL)).isEqualTo(before);
    }
}
