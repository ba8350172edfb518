package org.undersigned.signature.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Speaker;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.WithdrawalDetails;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Who may link which evidence to what, and what is refused as evidence. */
@ServiceTest
class EvidenceServiceTest {

    private static final String[] TABLES = {"evidence", "evidence_file", "signature_evidence", "stored_file"};

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private SignatureService signatures;

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

    @Autowired
    private Clock clock;

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
    void keepsTheEvidenceOfOthersFromWhoeverMayNotReadIt() {
        var item = fixture.show(words, List.of(fixture.claimed(words, "Kim Roe")));
        Staff.signIn(Role.CAMPAIGNER);
        var own = fixture.claimed(words, "Jo Doe");

        refuses("signature.refused.unknown-evidence", () -> evidence.link(item, List.of(own)));
        assertThat(evidence.look(own)).isEmpty();
        assertThat(evidence.lately(campaign)).isEmpty();
    }

    @Test
    void letsNoSignerSpeakForAnother() {
        var own = fixture.claimed(words, "Kim Roe");
        var other = fixture.claimed(words, "Jo Doe");
        var item = fixture.show(words, List.of(own), SignatureFixture.written());

        refuses("signature.refused.one-signer", () -> evidence.link(item, List.of(other)));
        refuses(
                "signature.refused.one-signer",
                () -> evidence.show(campaign, SignatureFixture.written(), List.of(), List.of(own, other)));
        assertThat(evidence.look(other)).isEmpty();

        evidence.show(campaign, SignatureFixture.signed(), List.of(), List.of(own, other));
        assertThat(evidence.look(other)).hasSize(1);
    }

    @Test
    void linksWhatACampaignerAddedToFurtherSignatures() {
        Staff.signIn(Role.CAMPAIGNER);
        var item = fixture.show(words, List.of(fixture.claimed(words, "Kim Roe")));
        var other = fixture.claimed(words, "Jo Doe");
        assertThat(evidence.lately(campaign)).extracting(EvidenceItem::id).containsExactly(item);

        evidence.link(item, List.of(other));

        assertThat(evidence.look(other)).extracting(EvidenceFacts::id).containsExactly(item);
        assertThat(evidence.lately(campaign))
                .singleElement()
                .extracting(EvidenceItem::covered)
                .isEqualTo(2L);
    }

    @Test
    void linksWhatOthersAddedToTheSignatureThatACampaignerRecorded() {
        var robin = Staff.with("Robin", Role.CAMPAIGNER);
        var own = Staff.as(robin, () -> fixture.claimed(words, "Kim Roe"));
        var item = fixture.show(words, List.of(own));
        Staff.signIn(robin);
        var other = fixture.claimed(words, "Jo Doe");

        evidence.link(item, List.of(other));

        assertThat(cards.card(other).evidence()).isEqualTo(1);
    }

    @Test
    void doesNotHandTheIdOfEvidenceToTheTrail() {
        var id = fixture.claimed(words, "Jo Doe");
        var item = fixture.show(words, List.of(id));

        assertThat(database.count("audit_event where subject_id = ?", UuidBytes.of(id)))
                .isEqualTo(2);
        assertThat(database.count(
                        "audit_event where subject_id = ? and particulars like ?", UuidBytes.of(id), "%" + item + "%"))
                .isZero();
    }

    @Test
    void refusesToLinkARejectedClaim() {
        var id = fixture.claimed(words, "Jo Doe");
        var item = fixture.show(words, List.of(fixture.claimed(words, "Kim Roe")));
        signatures.reject(id, cards.card(id).version(), "Not the actor");

        refuses("signature.refused.rejected-shown", () -> evidence.link(item, List.of(id)));
    }

    @Test
    void refusesMoreSignaturesThanATransactionCovers() {
        var item = fixture.show(words, List.of(fixture.claimed(words, "Kim Roe")));
        var many = Stream.generate(Ids::next).limit(EvidenceService.BATCH + 1L).toList();

        refuses("signature.refused.too-many", () -> evidence.link(item, many));
    }

    @Test
    void keepsNoEvidenceWhoseFirstSignaturesAreRefused() {
        var elsewhere = fixture.claimed(campaigns.letter(campaigns.campaign()), "Jo Doe");
        var form = EvidenceUpload.of("yes.txt", new byte[] {'Y', 'e', 's'});

        refuses(
                "signature.refused.other-campaign",
                () -> evidence.show(campaign, SignatureFixture.written(), List.of(form), List.of(elsewhere)));
    }

    @Test
    void takesWhatCameTodayAndNothingFromTomorrow() {
        var today = LocalDate.ofInstant(clock.instant(), CampaignFixture.ZONE);
        var tomorrow = today.plusDays(1);

        assertThat(evidence.add(campaign, byOfficer(today, today), List.of())).isNotNull();
        refuses(
                "signature.refused.evidence-in-future",
                () -> evidence.add(campaign, byOfficer(tomorrow, today), List.of()));
        refuses(
                "signature.refused.evidence-in-future",
                () -> evidence.add(campaign, byOfficer(today, tomorrow), List.of()));
    }

    @Test
    void refusesInWordsWhatDoesNotFit() {
        var party = directory.person("Jo Doe");
        var beside = new SignatureDetails(
                words.id(), party, "Jo Doe", "a".repeat(301), null, Capacity.PERSONAL, Set.of(Scope.WEB_LIST));
        var id = fixture.confirmed(words, directory.person("Kim Roe"), Set.of(Scope.WEB_LIST));

        refuses("signature.refused.too-long", () -> signatures.record(beside));
        refuses(
                "signature.refused.too-long",
                () -> signatures.withdraw(
                        id, cards.card(id).version(), new WithdrawalDetails(Channel.EMAIL, "a".repeat(2001))));
    }

    private static EvidenceDetails byOfficer(LocalDate received, LocalDate checked) {
        return new EvidenceDetails(
                Speaker.OFFICER,
                "Pat Poe",
                EvidenceForm.WRITTEN_MESSAGE,
                Channel.EMAIL,
                "Elected",
                checked,
                new Authorisation(AuthorityBasis.BOARD_VOTE, "President", null),
                received,
                "We sign.");
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES) + database.fingerprint("signature", "signature_step");
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES) + database.fingerprint("signature", "signature_step"))
                .isEqualTo(before);
    }
}
