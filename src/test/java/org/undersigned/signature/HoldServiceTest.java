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
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.signature.coverage.CoveredName;
import org.undersigned.signature.coverage.CoveredNames;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A name that is kept back is confirmed by nobody and stands on no list. */
@ServiceTest
class HoldServiceTest {

    private static final String WHY = "Counsel asks whether she is the one";

    @Autowired
    private HoldService holds;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private CoveredNames names;

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
    void keepsAClaimFromBeingConfirmedByOneOrInBulk() {
        var id = fixture.claimed(words, "Jo Doe");
        fixture.show(words, List.of(id));
        hold(id);

        refuses("signature.refused.held", () -> confirmations.confirm(id, version(id)));
        assertThat(confirmations.confirmAll(fixture.seen(List.of(id)))).noneMatch(Confirmation::isPossible);
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CLAIMED);
        assertThat(cards.card(id).hold())
                .satisfies(hold -> assertThat(hold.reason()).isEqualTo(WHY));
    }

    @Test
    void takesAConfirmedNameOffEveryListUntilItIsLifted() {
        var party = directory.person("Jo Doe");
        var id = fixture.confirmed(words, party, Set.of(Scope.PRINT_AD));

        hold(id);
        assertThat(names.covered(words.letterId(), 1, Scope.PRINT_AD)).isEmpty();
        assertThat(names.count(words.letterId(), 1)).isEqualTo(NameCount.NONE);
        assertThat(names.missing(words.letterId(), 1, Scope.PRINT_AD))
                .extracting(MissingName::why)
                .containsExactly(MissingName.Why.HELD);
        assertThat(names.lost(words.letterId(), 1, Scope.PRINT_AD, List.of(id)))
                .containsEntry(id, MissingName.Why.HELD);

        holds.lift(id, version(id), "She is");
        assertThat(names.covered(words.letterId(), 1, Scope.PRINT_AD))
                .extracting(CoveredName::party)
                .containsExactly(party);
        assertThat(names.lost(words.letterId(), 1, Scope.PRINT_AD, List.of(id))).isEmpty();
        assertThat(cards.card(id).state()).isEqualTo(SignatureState.CONFIRMED);
    }

    @Test
    void tellsWhoeverConfirmsInTheSameMomentThatItHasChanged() {
        var id = fixture.claimed(words, "Jo Doe");
        fixture.show(words, List.of(id));
        var seen = version(id);
        hold(id);
        holds.lift(id, version(id), "She is");

        conflicts(() -> confirmations.confirm(id, seen));
    }

    @Test
    void refusesToHoldWithoutAReasonTwiceOrWhatHasChanged() {
        var id = fixture.claimed(words, "Jo Doe");
        var seen = version(id);
        refuses("signature.refused.no-reason", () -> holds.hold(id, seen, " "));

        hold(id);
        refuses("signature.refused.held-already", () -> hold(id));
        conflicts(() -> holds.hold(id, seen, WHY));
    }

    @Test
    void refusesToHoldWhatIsPrintedNowhere() {
        var rejected = fixture.claimed(words, "Jo Doe");
        signatures.reject(rejected, version(rejected), "Another Jo Doe");
        var withdrawn = fixture.confirmed(words, "Kim Roe");
        fixture.withdraw(withdrawn);

        refuses("signature.refused.hold-nothing", () -> hold(rejected));
        refuses("signature.refused.hold-nothing", () -> hold(withdrawn));
    }

    @Test
    void refusesToLiftWhatIsNotHeldOrWithoutAReason() {
        var id = fixture.claimed(words, "Jo Doe");
        refuses("signature.refused.not-held", () -> holds.lift(id, version(id), "She is"));

        hold(id);
        refuses("signature.refused.no-reason", () -> holds.lift(id, version(id), ""));
        assertThat(cards.card(id).hold()).isNotNull();
    }

    @Test
    void letsCounselHoldAndLift() {
        var id = fixture.confirmed(words, "Jo Doe");
        Staff.signIn(Role.APPROVER);

        hold(id);
        holds.lift(id, version(id), "She is");

        assertThat(cards.card(id).hold()).isNull();
    }

    @Test
    void findsThoseThatAreHeldAndTheOthers() {
        var held = fixture.claimed(words, "Jo Doe");
        var free = fixture.claimed(words, "Kim Roe");
        hold(held);
        var all = SignatureFilter.in(campaign);

        assertThat(queries.ids(all.withHolds(Set.of(SignatureFilter.Kept.HELD))))
                .containsExactly(held);
        assertThat(queries.ids(all.withHolds(Set.of(SignatureFilter.Kept.FREE))))
                .containsExactly(free);
        assertThat(queries.ids(all)).hasSize(2);
    }

    private void hold(UUID id) {
        holds.hold(id, version(id), WHY);
    }

    private long version(UUID id) {
        return cards.card(id).version();
    }

    private void refuses(String key, ThrowingCallable step) {
        expectNothingWritten(() -> assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key)));
    }

    private void conflicts(ThrowingCallable step) {
        expectNothingWritten(() -> assertThatThrownBy(step).isInstanceOf(Conflict.class));
    }

    private void expectNothingWritten(Runnable refused) {
        var before = database.fingerprint("signature", "signature_hold", "signature_step");
        refused.run();
        assertThat(database.fingerprint("signature", "signature_hold", "signature_step"))
                .isEqualTo(before);
    }
}
