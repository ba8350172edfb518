package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Who counts as the second person that a marquee name asks for. */
@ServiceTest
class SecondPersonTest {

    private final StaffUser recorder = Staff.with("Robin", Role.COORDINATOR);
    private final StaffUser colleague = Staff.with("Kim", Role.COORDINATOR);

    @Autowired
    private SignatureService signatures;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private SignatureCards cards;

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
    private UUID party;
    private UUID claim;

    @BeforeEach
    void prepare() {
        Staff.signIn(recorder);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        party = directory.person("Jo Doe");
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.VERBAL_YES, null));
        claim = fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesWhoeverAddedTheEvidence() {
        Staff.signIn(colleague);
        fixture.show(words, List.of(claim));

        refuses(() -> confirm(claim));
    }

    @Test
    void refusesWhoeverSaidThatTheEvidenceOfAnotherCoversIt() {
        var item = evidence.add(campaign, SignatureFixture.written(), List.of());
        Staff.signIn(colleague);
        evidence.link(item, List.of(claim));

        refuses(() -> confirm(claim));
    }

    @Test
    void refusesWhoeverChangedTheClaimLast() {
        fixture.show(words, List.of(claim));
        Staff.signIn(colleague);
        var wider = new SignatureDetails(
                words.id(), party, "Jo Doe", null, null, Capacity.PERSONAL, Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        signatures.revise(claim, cards.card(claim).version(), wider);

        refuses(() -> confirm(claim));
    }

    @Test
    void tellsTheTrailOfAChangedCapacity() {
        var asGuardian = new SignatureDetails(
                words.id(), party, "Jo Doe", null, null, Capacity.GUARDIAN, Set.of(Scope.WEB_LIST));

        signatures.revise(claim, cards.card(claim).version(), asGuardian);

        assertThat(database.count(
                        "audit_event where verb = 'signature.signature.revised' and subject_id = ?"
                                + " and particulars like '%capacity%GUARDIAN%'",
                        UuidBytes.of(claim)))
                .isEqualTo(1);
    }

    @Test
    void takesWhoeverHadNoHandInIt() {
        fixture.show(words, List.of(claim));
        Staff.signIn(colleague);
        fixture.show(words, List.of(claim));

        confirm(claim);

        assertThat(cards.card(claim).state()).isEqualTo(SignatureState.CONFIRMED);
    }

    @Test
    void asksForASecondPersonAlsoWhenTheNameWasRankedLowerSince() {
        fixture.show(words, List.of(claim));
        var participation = participations.of(campaign, party).orElseThrow();
        participations.rank(participation.id(), participation.version(), Tier.C);

        refuses(() -> confirm(claim));
        assertThat(cards.card(claim).heldTo()).isEqualTo(Tier.MARQUEE);
    }

    private void confirm(UUID id) {
        confirmations.confirm(id, cards.card(id).version());
    }

    private void refuses(ThrowingCallable step) {
        var before = database.fingerprint("signature", "signature_step", "participation");
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("signature.refused.second-person"));
        assertThat(database.fingerprint("signature", "signature_step", "participation"))
                .isEqualTo(before);
    }
}
