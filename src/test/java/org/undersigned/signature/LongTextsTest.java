package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** A text that does not fit is refused by what it is and how long it may be, and never for another reason. */
@ServiceTest
class LongTextsTest {

    private static final String[] TABLES = {"signature", "signature_step", "signature_correction", "evidence"};
    private static final Set<Scope> SCOPES = Set.of(Scope.WEB_LIST);

    @Autowired
    private SignatureService signatures;

    @Autowired
    private CorrectionService corrections;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private LetterVersionFacts words;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR, Role.PRESS_OFFICER);
        words = campaigns.letter(campaigns.campaign());
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesWhatDoesNotFitBesideTheName() {
        var party = directory.person("Ada Quill");
        assertRefused("signature.refused.long-credit", () -> record(party, "x".repeat(201), null, null));
        assertRefused("signature.refused.too-long", () -> record(party, "Ada Quill", "x".repeat(301), null));
        assertRefused("signature.refused.too-long", () -> record(party, "Ada Quill", null, "x".repeat(301)));

        record(party, "Ada Quill", "x".repeat(300), "x".repeat(300));

        assertRefused("signature.refused.twice", () -> record(party, "Ada Quill", null, null));
    }

    @Test
    void refusesALongReason() {
        var claim = fixture.claimed(words, "Ada Quill");
        var version = cards.card(claim).version();
        assertRefused("signature.refused.too-long", () -> signatures.reject(claim, version, "x".repeat(2001)));

        signatures.reject(claim, version, "x".repeat(2000));

        assertThat(cards.card(claim).state()).isEqualTo(SignatureState.REJECTED);
    }

    @Test
    void refusesALongNameOfWhoeverAskedForACorrection() {
        var confirmed = fixture.confirmed(words, "Ada Quill");
        var version = cards.card(confirmed).version();
        assertRefused(
                "signature.refused.too-long",
                () -> corrections.correct(
                        confirmed,
                        version,
                        new CorrectionDetails("Ada M. Quill", null, null, SCOPES, "x".repeat(301), "A typing error")));
    }

    @Test
    void refusesEvidenceThatDoesNotFit() {
        assertRefused("signature.refused.too-long", () -> evidence("x".repeat(301), "The agent", "Yes"));
        assertRefused("signature.refused.too-long", () -> evidence("Robin", "x".repeat(501), "Yes"));
        assertRefused("signature.refused.too-long", () -> evidence("Robin", "The agent", "x".repeat(100_001)));
    }

    private void record(UUID party, String credited, String descriptor, String title) {
        signatures.record(
                new SignatureDetails(words.id(), party, credited, descriptor, title, Capacity.PERSONAL, SCOPES));
    }

    private static EvidenceDetails evidence(String speaker, String authority, String said) {
        var day = LocalDate.of(2026, 1, 5);
        return new EvidenceDetails(
                Speaker.REPRESENTATIVE,
                speaker,
                EvidenceForm.WRITTEN_MESSAGE,
                Channel.EMAIL,
                authority,
                day,
                day,
                said);
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }
}
