package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.dossier.DossierService;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.SignatureRow;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What a yes that was taken back leaves behind, and what brings it back. */
@ServiceTest
class WithdrawalTest {

    private static final String[] TABLES = {"signature", "signature_step", "signature_evidence", "participation"};

    @Autowired
    private SignatureService signatures;

    @Autowired
    private RecordingService recordings;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private DossierService dossiers;

    @Autowired
    private Clock clock;

    @Autowired
    private Database database;

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
    void refusesToConfirmARestoredSignatureOnTheEvidenceOfTheYesThatWasTakenBack() {
        var id = withdrawn();
        restore(id, inFileOnly(fixture.writtenToday()));

        refuses("signature.refused.weak-evidence", () -> confirm(id));

        fixture.showToday(words, List.of(id));
        confirm(id);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CONFIRMED);
    }

    @Test
    void refusesToRestoreOnTheOldMessageEnteredAgain() {
        var id = withdrawn();

        refuses("signature.refused.no-fresh-evidence", () -> restore(id, SignatureFixture.written()));
    }

    @Test
    void refusesToConfirmARestoredSignatureWhenTheMessageThatSufficesIsFromBefore() {
        var id = withdrawn();
        restore(id, inFileOnly(fixture.writtenToday()));
        fixture.show(words, List.of(id));

        refuses("signature.refused.weak-evidence", () -> confirm(id));
    }

    @Test
    void keepsWhenItWasSaidAndRefusesWhatWasNotSaidYet() {
        var id = fixture.confirmed(words, "Jo Doe");
        var version = cards.card(id).version();
        var said = clock.instant().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.MINUTES);
        var later = new WithdrawalDetails(
                Channel.PHONE, "Changed their mind", clock.instant().plusSeconds(60));
        refuses("signature.refused.withdrawn-in-future", () -> signatures.withdraw(id, version, later));
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CONFIRMED);

        signatures.withdraw(id, version, new WithdrawalDetails(Channel.PHONE, "Changed their mind", said));

        assertThat(cards.card(id).decision())
                .isEqualTo(new SignatureCard.Decision(Channel.PHONE, "Changed their mind", said));
        assertThat(dossiers.look(id).steps().getLast().saidAt()).isEqualTo(said);
    }

    @Test
    void takesAllThatStandsOfThePartyForTheLetterAlong() {
        var party = directory.person("Jo Doe");
        var confirmed = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        var second = fixture.confirmed(campaigns.askedAgain(words.letterId()), party, EnumSet.allOf(Scope.class));
        var claim = fixture.claimed(campaigns.askedAgain(words.letterId()), party, EnumSet.allOf(Scope.class));
        fixture.show(words, List.of(claim));
        assertThat(queries.goingAlong(confirmed)).extracting(SignatureRow::id).containsExactlyInAnyOrder(second, claim);

        fixture.withdraw(confirmed);

        assertThat(cards.card(second).state()).isEqualTo(SignatureState.WITHDRAWN);
        assertThat(cards.card(claim).state()).isEqualTo(SignatureState.REJECTED);
        assertThat(told("signature.signature.withdrawn", confirmed)).isEqualTo(1);
        assertThat(told("signature.signature.withdrawn", second)).isEqualTo(1);
        assertThat(told("signature.signature.rejected", claim)).isEqualTo(1);
    }

    @Test
    void leavesTheYesToAnotherLetterAlone() {
        var party = directory.person("Jo Doe");
        var other =
                campaigns.letter(cards.card(fixture.claimed(words, "Kim Roe")).campaign());
        var elsewhere = fixture.confirmed(other, party, EnumSet.allOf(Scope.class));

        fixture.withdraw(fixture.confirmed(words, party, EnumSet.allOf(Scope.class)));

        assertThat(cards.card(elsewhere).state()).isEqualTo(SignatureState.CONFIRMED);
    }

    /** Two members of staff at once: a claim can be written in the moment in which the party withdraws. */
    @Test
    void refusesToConfirmAClaimBesideATombstone() {
        var party = directory.person("Jo Doe");
        var signed = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        var claim = fixture.claimed(campaigns.askedAgain(words.letterId()), party, EnumSet.allOf(Scope.class));
        fixture.show(words, List.of(claim));
        fixture.withdraw(signed);
        database.jdbc()
                .update(
                        "update signature set state = 'CLAIMED', place_no = letter_number where id = ?",
                        UuidBytes.of(claim));

        refuses("signature.refused.withdrawn-beside", () -> confirm(claim));
        assertThat(confirmations.preview(List.of(claim)))
                .flatExtracting(Confirmation::refusals)
                .extracting(Refusal::key)
                .containsExactly("signature.refused.withdrawn-beside");
    }

    @Test
    void confirmsWhatWasRestoredBesideAnOlderTombstone() {
        var party = directory.person("Jo Doe");
        var first = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        words = campaigns.askedAgain(words.letterId());
        var second = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        fixture.withdraw(first);

        restore(second, fixture.writtenToday());
        confirm(second);

        assertThat(cards.card(second).state()).isEqualTo(SignatureState.CONFIRMED);
        assertThat(cards.card(first).state()).isEqualTo(SignatureState.WITHDRAWN);
    }

    private int told(String verb, UUID signature) {
        return database.count("audit_event where verb = ? and subject_id = ?", verb, UuidBytes.of(signature));
    }

    private UUID withdrawn() {
        var party = directory.person("Jo Doe");
        var id = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));
        fixture.withdraw(id);
        return id;
    }

    private static EvidenceDetails inFileOnly(EvidenceDetails details) {
        return new EvidenceDetails(
                details.speaker(),
                details.speakerName(),
                EvidenceForm.FILE_ONLY,
                Channel.SPREADSHEET,
                details.authority(),
                details.authorityCheckedOn(),
                details.receivedOn(),
                details.words());
    }

    private void restore(UUID id, EvidenceDetails shownBy) {
        var again = new RestorationDetails(words.id(), "Said yes again", shownBy);
        recordings.restore(id, cards.card(id).version(), again, List.of());
    }

    private void confirm(UUID id) {
        confirmations.confirm(id, cards.card(id).version());
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
