package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.Speaker;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.correction.CorrectedPart;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.correction.CorrectionDetails;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceItem;
import org.undersigned.signature.scope.Limits;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What is asked before a confirmed signature says or grants more than before. */
@ServiceTest
class CorrectionServiceTest {

    private static final String[] TABLES = {
        "signature",
        "signature_scope",
        "signature_scope_end",
        "signature_not_beside",
        "signature_correction",
        "evidence",
        "signature_evidence"
    };
    private static final Set<Scope> WEB = Set.of(Scope.WEB_LIST);
    private static final Set<Scope> WEB_AND_PRINT = Set.of(Scope.WEB_LIST, Scope.PRINT_AD);

    private final StaffUser recorder = Staff.with("Robin", Role.COORDINATOR);
    private final StaffUser colleague = Staff.with("Kim", Role.COORDINATOR);

    @Autowired
    private CorrectionService corrections;

    @Autowired
    private ConfirmationService confirmations;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureCards cards;

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

    @BeforeEach
    void prepare() {
        Staff.signIn(recorder);
        campaign = campaigns.campaign();
        words = campaigns.letter(campaign);
        party = directory.person("Jo Doe");
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void refusesAFurtherUseOrANewNameThatNothingShows() {
        var id = fixture.confirmed(words, party, WEB);

        refuses("signature.refused.correction-unshown", () -> correct(id, to("Jo Doe", WEB_AND_PRINT, null)));
        refuses("signature.refused.correction-unshown", () -> correct(id, to("Joanna Doe", WEB, null)));
    }

    @Test
    void refusesTheEvidenceOfTheFirstYesForAFurtherUse() {
        var id = fixture.claimed(words, party, WEB);
        var first = fixture.show(words, List.of(id));
        confirmations.confirm(id, cards.card(id).version());

        refuses("signature.refused.correction-unshown", () -> correct(id, to("Jo Doe", WEB_AND_PRINT, first)));
        assertThat(corrections.evidence(id)).isEmpty();
    }

    @Test
    void refusesEvidenceThatThePolicyDoesNotTake() {
        var id = fixture.confirmed(words, party, WEB);
        var written = SignatureFixture.written();
        var told = new EvidenceDetails(
                Speaker.SIGNER,
                "Jo Doe",
                EvidenceForm.TOLD_TO_STAFF,
                Channel.PHONE,
                null,
                null,
                written.receivedOn(),
                "Print it, too");

        refuses("signature.refused.weak-evidence", () -> correct(id, to("Jo Doe", WEB_AND_PRINT, null), told));
    }

    @Test
    void addsAUseByEvidenceAndKeepsWhich() {
        var id = fixture.confirmed(words, party, WEB);
        var item = fixture.show(words, List.of(id));
        assertThat(corrections.evidence(id)).extracting(EvidenceItem::id).containsExactly(item);

        correct(id, to("Jo Doe", WEB_AND_PRINT, item));

        assertThat(cards.card(id).scopes()).isEqualTo(WEB_AND_PRINT);
        assertThat(cards.card(id).corrections())
                .singleElement()
                .extracting(Correction::evidence)
                .isEqualTo(item);
    }

    @Test
    void letsAPressOfficerCorrectAMisspeltNameByNewEvidence() {
        var id = fixture.confirmed(words, party, WEB);
        Staff.signIn(Role.PRESS_OFFICER);

        correct(id, to("Joanna Doe", WEB, null), SignatureFixture.written());

        assertThat(cards.card(id).credited()).isEqualTo("Joanna Doe");
        assertThat(cards.card(id).evidence()).isEqualTo(2);
    }

    @Test
    void takesAUseAwayWithoutEvidence() {
        var id = fixture.confirmed(words, party, WEB_AND_PRINT);

        correct(id, to("Jo Doe", WEB, null));

        assertThat(cards.card(id).scopes()).isEqualTo(WEB);
    }

    @Test
    void asksForEvidenceWhereAUseLastsLongerAndForNoneWhereItEndsSooner() {
        var lastDay = LocalDate.of(2030, Month.MARCH, 1);
        var id = fixture.confirmed(words, party, WEB, Limits.until(Map.of(Scope.WEB_LIST, lastDay)));

        refuses("signature.refused.correction-unshown", () -> correct(id, until(lastDay.plusDays(1))));
        refuses("signature.refused.correction-unshown", () -> correct(id, to("Jo Doe", WEB, null)));

        correct(id, until(lastDay.minusDays(1)));
        assertThat(cards.card(id).until()).containsExactly(Map.entry(Scope.WEB_LIST, lastDay.minusDays(1)));
        assertThat(cards.card(id).corrections())
                .singleElement()
                .extracting(Correction::oldValue, Correction::newValue)
                .containsExactly("Web list until 2030-03-01", "Web list until 2030-02-28");
    }

    @Test
    void asksForASecondPersonWhereTheTierDoes() {
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.VERBAL_YES, null));
        var id = fixture.claimed(words, party, WEB);
        fixture.show(words, List.of(id));
        Staff.signIn(colleague);
        confirmations.confirm(id, cards.card(id).version());

        refuses(
                "signature.refused.second-person",
                () -> correct(id, to("Jo Doe", WEB_AND_PRINT, null), SignatureFixture.written()));

        var item = Staff.as(recorder, () -> fixture.show(words, List.of(id)));
        correct(id, to("Jo Doe", WEB_AND_PRINT, item));
        assertThat(cards.card(id).scopes()).isEqualTo(WEB_AND_PRINT);
    }

    @Test
    void asksForEvidenceWhereALimitIsTakenAway() {
        var limits = new Limits(Map.of(), Map.of(), Set.of(directory.person("Zoë Zed")));
        var id = fixture.confirmed(words, party, WEB, limits);

        refuses("signature.refused.correction-unshown", () -> fixture.limit(id, Limits.NONE));
        assertThat(cards.card(id).limits()).isEqualTo(limits);
    }

    @Test
    void keepsBesideWhomANameDoesNotStandWhichIsNeverItself() {
        var zoe = directory.person("Zoë Zed");
        var id = fixture.confirmed(words, party, WEB);

        refuses(
                "signature.refused.beside-oneself",
                () -> fixture.limit(id, new Limits(Map.of(), Map.of(), Set.of(party))));
        fixture.limit(id, new Limits(Map.of(), Map.of(), Set.of(zoe)));

        assertThat(cards.card(id).corrections())
                .singleElement()
                .returns(CorrectedPart.NOT_BESIDE, Correction::part)
                .returns("Zoë Zed", Correction::newValue);
    }

    @Test
    void keepsTheNameOfAnUnwantedNeighbourOutOfWhatIsOpenOnTheTrail() {
        var limits = new Limits(Map.of(), Map.of(), Set.of(directory.person("Quentin Quux")));
        fixture.limit(fixture.confirmed(words, party, WEB), limits);
        var other = fixture.claimed(words, "Ida Ives");
        var card = cards.card(other);
        signatures.revise(other, card.version(), card.details().granting(WEB, limits));

        var told = "audit_event where verb in ('signature.signature.revised', 'signature.signature.corrected')"
                + " and particulars like ?";
        assertThat(database.count(told, "%not-beside%")).isGreaterThanOrEqualTo(2);
        assertThat(database.count(told, "%Quux%")).isZero();
    }

    private static CorrectionDetails to(String name, Set<Scope> scopes, @Nullable UUID item) {
        return new CorrectionDetails(name, null, null, scopes, Limits.NONE, "Her publicist", "Asked by mail", item);
    }

    private static CorrectionDetails until(LocalDate lastDay) {
        var until = Map.of(Scope.WEB_LIST, lastDay);
        return new CorrectionDetails(
                "Jo Doe", null, null, WEB, Limits.until(until), "Her publicist", "Asked by mail", null);
    }

    private void correct(UUID id, CorrectionDetails details) {
        corrections.correct(id, cards.card(id).version(), details);
    }

    private void correct(UUID id, CorrectionDetails details, EvidenceDetails shownBy) {
        corrections.correct(id, cards.card(id).version(), details, shownBy, List.of());
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
