package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
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
import org.undersigned.signature.act.Lengths;
import org.undersigned.signature.correction.Correction;
import org.undersigned.signature.evidence.EvidenceDetails;
import org.undersigned.signature.evidence.EvidenceService;
import org.undersigned.signature.scope.Scope;
import org.undersigned.signature.scope.sheet.SheetName;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class ScopeSheetServiceTest {

    private static final String[] TABLES = {
        "signature",
        "signature_scope",
        "signature_scope_end",
        "signature_not_beside",
        "signature_correction",
        "signature_step",
        "evidence",
        "signature_evidence"
    };

    @Autowired
    private ScopeSheetService sheets;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private SignatureCards cards;

    @Autowired
    private ConfirmationService confirmations;

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
    void asksForEachNameThatStandsForOneLetter() {
        var ada = fixture.claimed(words, "Ada Abel");
        var ben = fixture.claimed(words, "Ben Boro");
        var gone = fixture.confirmed(words, "Cy Coe");
        fixture.withdraw(gone);

        assertThat(sheets.sheet(List.of(ada, ben, gone)))
                .contains("Ada Abel [" + SheetName.code(ada) + "]", "Ben Boro [" + SheetName.code(ben) + "]")
                .doesNotContain("Cy Coe");
        refuses("signature.refused.sheet-nobody", () -> sheets.sheet(List.of(gone)));
        var elsewhere = fixture.claimed(campaigns.letter(campaign), "Di Doe");
        refuses("signature.refused.sheet-letters", () -> sheets.sheet(List.of(ada, elsewhere)));
    }

    @Test
    void saysWhatWouldChangeAndChangesNothing() {
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        var ben = claimed("Ben Boro", Scope.PRINT_AD);
        var before = database.fingerprint(TABLES);

        var preview = sheets.preview(
                campaign,
                answer(ada, "Print ad: yes\nQuote: perhaps") + answer(ben, "Print ad: yes")
                        + "[0123456789]\nQuote: no");

        assertThat(preview.changing()).extracting(SeenSignature::id).containsExactly(ada);
        assertThat(preview.names()).extracting(SheetChange::after).containsExactly("Web list, Print ad", "Print ad");
        assertThat(preview.unread()).containsExactly("Quote: perhaps");
        assertThat(preview.unknown()).containsExactly("0123456789");
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void changesClaimsAndCorrectsWhatIsConfirmedWithTheAnswerAsEvidence() {
        var claim = claimed("Ada Abel", Scope.WEB_LIST);
        var confirmed = fixture.confirmed(words, directory.person("Ben Boro"), Set.of(Scope.WEB_LIST));
        var answer = answer(claim, "Web list: no\nPrint ad: yes until 2027-03-31") + answer(confirmed, "Quote: yes");

        apply(answer);

        assertThat(cards.card(claim))
                .returns(Set.of(Scope.PRINT_AD), SignatureCard::scopes)
                .returns(Map.of(Scope.PRINT_AD, LocalDate.of(2027, Month.MARCH, 31)), SignatureCard::until)
                .returns(SignatureState.CLAIMED, SignatureCard::state);
        assertThat(cards.card(confirmed).scopes()).containsExactlyInAnyOrder(Scope.WEB_LIST, Scope.QUOTE);
        assertThat(cards.card(confirmed).corrections())
                .extracting(Correction::newValue)
                .containsExactly("Web list, Quote");
        assertThat(evidence.look(claim))
                .singleElement()
                .satisfies(item -> assertThat(item.words()).isEqualTo(answer));
    }

    @Test
    void readsRunsAndBesideWhomANameDoesNotStand() {
        var zoe = directory.person("Zoë Quade");
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        var answer = answer(ada, "Print ad: yes, 2 runs until 2027-03-31\nNot on a list beside: Zoe Quade");

        assertThat(sheets.preview(campaign, answer).names())
                .extracting(SheetChange::after)
                .containsExactly("Web list, Print ad for 2 runs until 2027-03-31; not beside Zoë Quade");
        apply(answer);

        assertThat(cards.card(ada).limits().runs()).containsExactly(Map.entry(Scope.PRINT_AD, 2));
        assertThat(cards.card(ada).notBeside()).containsExactly(Map.entry(zoe, "Zoë Quade"));
    }

    @Test
    void leavesANameOutWhoseUnwantedNeighbourNobodyOrSeveralAreCalled() {
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        directory.person("Sam Same");
        directory.person("Sam Same");

        for (var name : List.of("Nobody Known", "Sam Same")) {
            assertThat(sheets.preview(campaign, answer(ada, "Not on a list beside: " + name))
                            .names())
                    .singleElement()
                    .satisfies(change -> assertThat(
                                    Objects.requireNonNull(change.refusal()).key())
                            .isEqualTo("signature.refused.sheet-beside"));
        }
    }

    @Test
    void takesNothingOverWhenSomebodyElseIsCalledLikeAnUnwantedNeighbourByNow() {
        var uma = directory.person("Uma Uhl");
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        apply(answer(ada, "Not on a list beside: Uma Uhl"));
        var answer = answer(ada, "Print ad: yes\nNot on a list beside: Uma Uhl");
        var seen = sheets.preview(campaign, answer).changing();
        directory.person("Uma Uhl");

        refuses("signature.refused.sheet-beside", () -> sheets.apply(campaign, answer, seen, byAgent()));
        assertThat(cards.card(ada).notBeside()).containsOnlyKeys(uma);
    }

    @Test
    void takesNothingOverWhenOneOfTheNamesHasChangedSince() {
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        var ben = claimed("Ben Boro", Scope.WEB_LIST);
        var answer = answer(ada, "Print ad: yes") + answer(ben, "Print ad: yes");
        var seen = sheets.preview(campaign, answer).changing();
        fixture.revise(cards.card(ben), "Ben B. Boro");

        var before = database.fingerprint(TABLES);
        assertThatThrownBy(() -> sheets.apply(campaign, answer, seen, byAgent()))
                .isInstanceOf(RuntimeException.class);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void takesNothingOverThatThePolicyDoesNotLetThrough() {
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        var ben = fixture.confirmed(words, directory.person("Ben Boro"), Set.of(Scope.WEB_LIST));
        var answer = answer(ada, "Print ad: yes") + answer(ben, "Print ad: yes");
        var seen = sheets.preview(campaign, answer).changing();

        refuses(
                "signature.refused.weak-evidence",
                () -> sheets.apply(campaign, answer, seen, byAgent(EvidenceForm.TOLD_TO_STAFF)));
    }

    @Test
    void leavesOutTheMarqueeNameThatASecondPersonWidensAndTakesEverybodyElsesNo() {
        var marquee = confirmedMarquee("Mae Moon");
        var ben = fixture.confirmed(words, directory.person("Ben Boro"), Set.of(Scope.WEB_LIST, Scope.PRINT_AD));
        var answer = answer(marquee, "Print ad: yes") + answer(ben, "Print ad: no");

        var preview = sheets.preview(campaign, answer);
        assertThat(preview.changing()).extracting(SeenSignature::id).containsExactly(ben);
        assertThat(preview.names())
                .filteredOn(name -> name.refusal() != null)
                .extracting(SheetChange::credited, name -> name.refusal().key())
                .containsExactly(tuple("Mae Moon", "signature.refused.widened-alone"));
        refuses(
                "signature.refused.second-person",
                () -> sheets.apply(campaign, answer, fixture.seen(List.of(ben, marquee)), byAgent()));

        apply(answer);

        assertThat(cards.card(ben).scopes()).containsExactly(Scope.WEB_LIST);
        assertThat(cards.card(marquee).scopes()).containsExactly(Scope.WEB_LIST);
    }

    @Test
    void narrowsAMarqueeNameWithoutASecondPerson() {
        var marquee = confirmedMarquee("Mae Moon");

        apply(answer(marquee, "Web list: no"));

        assertThat(cards.card(marquee).scopes()).isEmpty();
    }

    @Test
    void refusesATextThatIsTooLongBeforeReadingIt() {
        var ada = claimed("Ada Abel", Scope.WEB_LIST);
        var codes = IntStream.rangeClosed(0, EvidenceService.BATCH)
                .mapToObj("[%010d]\nPrint ad: no\n"::formatted)
                .collect(Collectors.joining());
        var answer = codes + "x".repeat(Lengths.MESSAGE);
        var seen = fixture.seen(List.of(ada));

        refuses("signature.refused.too-many", () -> sheets.preview(campaign, codes));
        refuses("signature.refused.too-long", () -> sheets.preview(campaign, answer));
        refuses("signature.refused.too-long", () -> sheets.apply(campaign, answer, seen, byAgent()));
    }

    @Test
    void refusesAnAnswerThatChangesNothing() {
        refuses("signature.refused.sheet-empty", () -> sheets.apply(campaign, "Thank you.", List.of(), byAgent()));
    }

    @Test
    void leavesOutWhoHasWithdrawn() {
        var id = fixture.confirmed(words, "Ada Abel");
        fixture.withdraw(id);

        var preview = sheets.preview(campaign, answer(id, "Print ad: no"));

        assertThat(preview.changing()).isEmpty();
        assertThat(preview.names())
                .singleElement()
                .satisfies(name -> assertThat(name.refusal()).isNotNull());
    }

    @Test
    void knowsNoNameOfAnotherCampaign() {
        var id = fixture.claimed(campaigns.letter(campaigns.campaign()), "Ada Abel");

        var preview = sheets.preview(campaign, answer(id, "Print ad: no"));

        assertThat(preview.names()).isEmpty();
        assertThat(preview.unknown()).containsExactly(SheetName.code(id));
    }

    private UUID claimed(String name, Scope scope) {
        return fixture.claimed(words, directory.person(name), Set.of(scope));
    }

    /** A name that one member of staff has recorded and another confirmed, who stays signed in. */
    private UUID confirmedMarquee(String name) {
        var party = directory.person(name);
        participations.open(campaign, party, new ParticipationDetails(Tier.MARQUEE, Stage.VERBAL_YES, null));
        var id = fixture.claimed(words, party, Set.of(Scope.WEB_LIST));
        fixture.show(words, List.of(id));
        Staff.signIn(Role.COORDINATOR);
        confirmations.confirm(id, cards.card(id).version());
        return id;
    }

    private static String answer(UUID signature, String answers) {
        return "Name [" + SheetName.code(signature) + "]\n" + answers + "\n";
    }

    private void apply(String answer) {
        sheets.apply(campaign, answer, sheets.preview(campaign, answer).changing(), byAgent());
    }

    private EvidenceDetails byAgent() {
        return byAgent(EvidenceForm.WRITTEN_MESSAGE);
    }

    private EvidenceDetails byAgent(EvidenceForm form) {
        var today = fixture.writtenToday().receivedOn();
        return new EvidenceDetails(
                Speaker.REPRESENTATIVE, "Pat Poe", form, Channel.EMAIL, "Their agent", today, today, null);
    }

    private void refuses(String key, ThrowingCallable step) {
        var before = database.fingerprint(TABLES);
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }
}
