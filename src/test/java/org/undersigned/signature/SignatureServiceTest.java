package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.evidence.EvidenceUpload;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class SignatureServiceTest {

    private static final String[] TABLES = {
        "signature", "signature_scope", "signature_step", "signature_correction", "signature_evidence", "participation"
    };

    @Autowired
    private SignatureService signatures;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private CorrectionService corrections;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

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
        Staff.signOut();
    }

    @Test
    void recordsAClaimUnderTheWordsThatWereSigned() {
        var id = fixture.claimed(words, "Jo Doe");

        var card = cards.card(id);
        assertThat(card.state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(card.credited()).isEqualTo("Jo Doe");
        assertThat(card.textSha256()).isEqualTo(words.sha256());
    }

    @Test
    void refusesASecondSignatureForTheSameWords() {
        var party = directory.person("Jo Doe");
        fixture.claimed(words, party, Set.of(Scope.WEB_LIST));

        refuses("signature.refused.twice", () -> fixture.claimed(words, party, Set.of(Scope.PRINT_AD)));
    }

    @Test
    void refusesASignatureForACorrectionThatTheEarlierOneCovers() {
        var party = directory.person("Jo Doe");
        fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
        var corrected = campaigns.correction(words.letterId());

        refuses("signature.refused.twice", () -> fixture.claimed(corrected, party, Set.of(Scope.WEB_LIST)));
    }

    @Test
    void takesASignatureAnewWhenEverybodyIsAskedAgain() {
        var party = directory.person("Jo Doe");
        fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
        var asked = campaigns.askedAgain(words.letterId());

        var again = fixture.claimed(asked, party, Set.of(Scope.WEB_LIST));

        assertThat(cards.card(again).letterNumber()).isEqualTo(2);
    }

    @Test
    void refusesAPersonalSignatureInTheNameOfABody() {
        var union = directory.organisation("Guild of Tests");
        var details = new SignatureDetails(
                words.id(), union, "Guild of Tests", null, null, Capacity.PERSONAL, Set.of(Scope.WEB_LIST));

        refuses("signature.refused.capacity", () -> signatures.record(details));
    }

    @Test
    void refusesToConfirmWithoutEvidence() {
        var id = fixture.claimed(words, "Jo Doe");

        refuses("signature.refused.no-evidence", () -> confirm(id));
    }

    @Test
    void bringsTheParticipationToSignedWhenConfirmed() {
        var party = directory.person("Jo Doe");
        fixture.confirmed(words, party, EnumSet.allOf(Scope.class));

        assertThat(participations.of(campaign, party).orElseThrow().stage()).isEqualTo(Stage.SIGNED);
        assertThat(database.count(
                        "stage_change where to_stage = 'SIGNED' and reason = ?",
                        "said yes to “" + words.letterTitle() + "”, text 1"))
                .isEqualTo(1);
    }

    @Test
    void letsOnlyASecondPersonConfirmAMarqueeName() {
        var party = directory.person("Jo Doe");
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.VERBAL_YES, null));
        var id = fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
        fixture.show(words, List.of(id));

        refuses("signature.refused.second-person", () -> confirm(id));

        Staff.signIn(Role.COORDINATOR);
        confirm(id);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CONFIRMED);
    }

    @Test
    void confirmsInBulkWhatCanBeConfirmedAndTellsTheRest() {
        var shown = List.of(fixture.claimed(words, "Jo Doe"), fixture.claimed(words, "Kim Roe"));
        var bare = fixture.claimed(words, "Lee Poe");
        fixture.show(words, shown);
        var all = List.of(shown.get(0), bare, shown.get(1));

        assertThat(confirmations.preview(all))
                .filteredOn(Confirmation::isPossible)
                .hasSize(2);
        var done = confirmations.confirmAll(fixture.seen(all));

        assertThat(done)
                .filteredOn(Confirmation::isPossible)
                .extracting(Confirmation::signature)
                .containsExactlyInAnyOrderElementsOf(shown);
        assertThat(cards.card(bare).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(queries.count(SignatureFilter.in(campaign).withState(SignatureState.CONFIRMED)))
                .isEqualTo(2);
    }

    @Test
    void withdrawsAndTakesTheParticipationAlong() {
        var party = directory.person("Jo Doe");
        var id = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));

        fixture.withdraw(id);

        assertThat(cards.card(id).state()).isEqualTo(SignatureState.WITHDRAWN);
        assertThat(participations.of(campaign, party).orElseThrow().stage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void keepsTheParticipationSignedWhileAnotherSignatureStands() {
        var party = directory.person("Jo Doe");
        var other = campaigns.letter(campaign);
        fixture.confirmed(other, party, EnumSet.allOf(Scope.class));
        var id = fixture.confirmed(words, party, EnumSet.allOf(Scope.class));

        fixture.withdraw(id);

        assertThat(participations.of(campaign, party).orElseThrow().stage()).isEqualTo(Stage.SIGNED);
    }

    @Test
    void refusesToStepOverATombstone() {
        var party = directory.person("Jo Doe");
        fixture.withdraw(fixture.confirmed(words, party, EnumSet.allOf(Scope.class)));

        refuses("signature.refused.tombstone", () -> fixture.claimed(words, party, Set.of(Scope.WEB_LIST)));
        assertThat(signatures.withdrawnFrom(words.letterId())).containsExactly(new WithdrawnName(party, "Jo Doe"));
    }

    @Test
    void restoresOnlyWithFreshEvidence() {
        var id = fixture.confirmed(words, "Jo Doe");
        var old = evidence.look(id).getFirst().id();
        fixture.withdraw(id);

        refuses("signature.refused.no-fresh-evidence", () -> restore(id, old));

        var fresh = fixture.showToday(words, List.of(id));
        restore(id, fresh);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
    }

    @Test
    void correctsACreditByARowOfItsOwn() {
        var id = fixture.confirmed(words, "Jo Doe");
        var details = new CorrectionDetails(
                "Joanna Doe", "Actor", null, EnumSet.allOf(Scope.class), "Her publicist", "Misspelled");

        corrections.correct(id, cards.card(id).version(), details, SignatureFixture.written(), List.of());

        var card = cards.card(id);
        assertThat(card.credited()).isEqualTo("Joanna Doe");
        assertThat(card.corrections())
                .extracting(Correction::oldValue, Correction::newValue)
                .contains(org.assertj.core.groups.Tuple.tuple("Jo Doe", "Joanna Doe"));
    }

    @Test
    void refusesACorrectionThatChangesNothing() {
        var id = fixture.confirmed(words, "Jo Doe");
        var same = new CorrectionDetails("Jo Doe", null, null, EnumSet.allOf(Scope.class), "Jo", "None");

        refuses(
                "signature.refused.nothing-corrected",
                () -> corrections.correct(id, cards.card(id).version(), same));
    }

    @Test
    void refusesToWorkOnAVersionThatHasMoved() {
        var id = fixture.confirmed(words, "Jo Doe");
        var seen = cards.card(id).version() - 1;

        refuses(
                "base.refused.conflict",
                () -> signatures.withdraw(id, seen, new WithdrawalDetails(Channel.EMAIL, "Changed their mind")));
    }

    @Test
    void showsACampaignerOnlyEvidenceOfTheirOwn() {
        var id = fixture.confirmed(words, "Jo Doe");
        Staff.signIn(Role.CAMPAIGNER);

        refuses("signature.refused.unknown", () -> evidence.look(id));
    }

    @Test
    void refusesEvidenceWithNothingInIt() {
        var nothing = SignatureFixture.written();
        var bare = new EvidenceDetails(
                nothing.speaker(),
                nothing.speakerName(),
                nothing.form(),
                nothing.channel(),
                null,
                null,
                nothing.receivedOn(),
                " ");

        refuses("signature.refused.empty-evidence", () -> evidence.add(campaign, bare, List.of()));
    }

    @Test
    void refusesAProgramAsEvidence() {
        var program = EvidenceUpload.of("yes.pdf", new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2});

        refuses("work.refused.file-kind", () -> evidence.add(campaign, SignatureFixture.written(), List.of(program)));
    }

    @Test
    void refusesAnUnknownSignature() {
        refuses("signature.refused.unknown", () -> cards.card(Ids.next()));
    }

    private void confirm(UUID id) {
        confirmations.confirm(id, cards.card(id).version());
    }

    private void restore(UUID id, UUID fresh) {
        signatures.restore(id, cards.card(id).version(), words.id(), fresh, "Said yes again");
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
