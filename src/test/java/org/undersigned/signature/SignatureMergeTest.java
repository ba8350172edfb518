package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.store.UuidBytes;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.merge.MergeChoices;
import org.undersigned.directory.merge.MergeFixture;
import org.undersigned.directory.merge.MergeOrder;
import org.undersigned.directory.merge.MergeService;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Where both have signed, the stricter holds: a withdrawal, and of the uses those that both granted. */
@ServiceTest
class SignatureMergeTest {

    private static final Set<Scope> ALL = EnumSet.allOf(Scope.class);

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private HoldService holds;

    @Autowired
    private SignatureFixture fixture;

    @Autowired
    private MergeFixture merges;

    @Autowired
    private MergeService service;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private Database database;

    private LetterVersionFacts words;
    private UUID campaign;
    private String name = "";
    private UUID kept;
    private UUID folded;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        name = DirectoryFixture.fresh("Jo Doe");
        kept = directory.person(name);
        folded = directory.person(name);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void movesAnAloneSignatureAsItIs() {
        var id = fixture.confirmed(words, folded, Set.of(Scope.WEB_LIST));

        merges.merge(kept, folded);

        assertThat(cards.card(id))
                .returns(kept, SignatureCard::party)
                .returns(SignatureState.CONFIRMED, SignatureCard::state)
                .returns(Set.of(Scope.WEB_LIST), SignatureCard::scopes);
        assertThat(stage(kept)).isEqualTo(Stage.SIGNED);
    }

    @Test
    void letsTheWithdrawalOfEitherStand() {
        var confirmed = fixture.confirmed(words, kept, ALL);
        var tombstone = fixture.confirmed(words, folded, ALL);
        fixture.withdraw(tombstone);

        var merge = merges.merge(kept, folded);

        assertThat(cards.card(tombstone))
                .returns(kept, SignatureCard::party)
                .returns(SignatureState.WITHDRAWN, SignatureCard::state);
        assertThat(cards.card(confirmed).state()).isEqualTo(SignatureState.REJECTED);
        assertThat(signatures.withdrawnFrom(words.letterId()))
                .extracting(WithdrawnName::party)
                .containsExactly(kept);
        assertThat(stage(kept)).isEqualTo(Stage.WITHDRAWN);

        merges.undo(merge);
        assertThat(cards.card(confirmed).state()).isEqualTo(SignatureState.CONFIRMED);
        assertThat(cards.card(tombstone).party()).isEqualTo(folded);
        assertThat(stage(kept)).isEqualTo(Stage.SIGNED);
        assertThat(stage(folded)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void takesWhatStandsForAnotherTextOfTheLetterAlong() {
        var tombstone = fixture.confirmed(words, folded, ALL);
        fixture.withdraw(tombstone);
        var later = fixture.confirmed(campaigns.askedAgain(words.letterId()), kept, ALL);

        merges.merge(kept, folded);

        assertThat(cards.card(later).state()).isEqualTo(SignatureState.WITHDRAWN);
        assertThat(stage(kept)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void keepsOfTwoYesesTheUsesThatBothGranted() {
        var end = LocalDate.of(2027, Month.MARCH, 3);
        var older = fixture.confirmed(words, folded, Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        var other = fixture.confirmed(
                words, kept, Set.of(Scope.WEB_LIST, Scope.PRESS_RELEASE), Limits.until(Map.of(Scope.WEB_LIST, end)));

        var merge = merges.merge(kept, folded);

        assertThat(cards.card(older))
                .returns(kept, SignatureCard::party)
                .returns(SignatureState.CONFIRMED, SignatureCard::state)
                .returns(Set.of(Scope.WEB_LIST), SignatureCard::scopes)
                .returns(Map.of(Scope.WEB_LIST, end), SignatureCard::until);
        assertThat(cards.card(other).state()).isEqualTo(SignatureState.REJECTED);
        assertThat(database.count("signature_evidence where signature_id = ?", UuidBytes.of(older)))
                .isEqualTo(2);

        merges.undo(merge);
        assertThat(cards.card(older).scopes()).containsExactlyInAnyOrder(Scope.WEB_LIST, Scope.PRINT_AD);
        assertThat(cards.card(older).until()).isEmpty();
        assertThat(cards.card(other))
                .returns(SignatureState.CONFIRMED, SignatureCard::state)
                .returns(Map.of(Scope.WEB_LIST, end), SignatureCard::until);
    }

    @Test
    void keepsANameBackThatIsHeldOnEitherSide() {
        var standing = fixture.confirmed(words, kept, ALL);
        var claim = fixture.claimed(words, folded, ALL);
        holds.hold(claim, cards.card(claim).version(), "Counsel asks");

        var merge = merges.merge(kept, folded);
        assertThat(cards.card(standing).hold()).isNotNull();

        merges.undo(merge);
        assertThat(cards.card(standing).hold()).isNull();
        assertThat(cards.card(claim).hold()).isNotNull();
    }

    @Test
    void letsAConfirmedYesStandBeforeAClaim() {
        var claim = fixture.claimed(words, kept, ALL);
        var confirmed = fixture.confirmed(words, folded, ALL);

        merges.merge(kept, folded);

        assertThat(cards.card(confirmed).state()).isEqualTo(SignatureState.CONFIRMED);
        assertThat(cards.card(claim).state()).isEqualTo(SignatureState.REJECTED);
        assertThat(stage(kept)).isEqualTo(Stage.SIGNED);
    }

    @Test
    void givesNothingBackToASignatureThatWasDecidedOnSince() {
        var claim = fixture.claimed(words, folded, Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        fixture.claimed(words, kept, Set.of(Scope.WEB_LIST));
        var merge = merges.merge(kept, folded);
        signatures.reject(claim, cards.card(claim).version(), "Not hers");

        merges.undo(merge);

        assertThat(cards.card(claim))
                .returns(kept, SignatureCard::party)
                .returns(SignatureState.REJECTED, SignatureCard::state)
                .returns(Set.of(Scope.WEB_LIST), SignatureCard::scopes);
    }

    @Test
    void refusesTwoConfirmedNamesForOnePlace() {
        var other = directory.person(DirectoryFixture.fresh("Joanna Doe"));
        fixture.confirmed(words, kept, ALL);
        fixture.confirmed(words, other, ALL);

        Unwritten.in(database, "party", "signature", "participation", "undo_journal")
                .whenRefused(
                        "signature.refused.merge-credits",
                        () -> service.merge(new MergeOrder(kept, 0, other, 0, MergeChoices.USUAL)));
    }

    private Stage stage(UUID party) {
        return participations.of(campaign, party).orElseThrow().stage();
    }
}
