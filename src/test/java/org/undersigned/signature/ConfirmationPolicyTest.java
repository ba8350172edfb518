package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.campaign.PolicyRule;
import org.undersigned.campaign.Speaker;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.PartyKind;
import org.undersigned.signature.act.Act;
import org.undersigned.signature.act.Channel;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.credit.Credit;
import org.undersigned.signature.evidence.Authorisation;
import org.undersigned.signature.evidence.AuthorityBasis;
import org.undersigned.signature.evidence.EvidenceFacts;
import org.undersigned.signature.evidence.ShownBy;
import org.undersigned.signature.scope.Scope;

class ConfirmationPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, Month.JANUARY, 22);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final UUID RECORDER = Ids.next();
    private static final UUID COLLEAGUE = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "SIGNED_FORM, SIGNER, true",
        "PERSONAL_LINK, SIGNER, true",
        "WRITTEN_MESSAGE, SIGNER, true",
        "RECORDED_CALL, SIGNER, false",
        "TOLD_TO_STAFF, SIGNER, false",
        "FILE_ONLY, SIGNER, false",
        "WRITTEN_MESSAGE, REPRESENTATIVE, true",
        "FILE_ONLY, REPRESENTATIVE, false",
        "WRITTEN_MESSAGE, OFFICER, false",
    })
    void takesAnyWrittenWordOfTheSignerOrARepresentative(EvidenceForm form, Speaker speaker, boolean suffices) {
        var refusals =
                policy(Tier.B, RECORDER).refusals(claim(), List.of(evidence(form, speaker, TODAY)), List.of(), null);

        assertThat(refusals.isEmpty()).isEqualTo(suffices);
    }

    @Test
    void refusesWithoutEvidence() {
        assertThat(keys(policy(Tier.B, RECORDER).refusals(claim(), List.of(), List.of(), null)))
                .containsExactly("signature.refused.no-evidence");
    }

    @ParameterizedTest
    @CsvSource({"180, true", "181, false"})
    void refusesARepresentativeWhoWasNotVerifiedLately(int daysAgo, boolean suffices) {
        var evidence = evidence(EvidenceForm.WRITTEN_MESSAGE, Speaker.REPRESENTATIVE, TODAY.minusDays(daysAgo));

        var refusals = policy(Tier.A, RECORDER).refusals(claim(), List.of(evidence), List.of(), null);

        assertThat(refusals.isEmpty()).isEqualTo(suffices);
    }

    @Test
    void tellsWhatTheRuleOfTheTierAsks() {
        var told = evidence(EvidenceForm.TOLD_TO_STAFF, Speaker.SIGNER, null);

        assertThat(policy(Tier.B, COLLEAGUE).refusals(claim(), List.of(told), List.of(), null))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo("signature.refused.weak-evidence");
                    assertThat(refusal)
                            .hasMessageEndingWith(PolicyRule.standard(Tier.B).sentence());
                });
    }

    @Test
    void saysWhenNobodyHasSpokenWhoCanSignInTheCapacity() {
        var byOfficer = evidence(EvidenceForm.SIGNED_FORM, Speaker.OFFICER, TODAY);

        assertThat(keys(policy(Tier.B, COLLEAGUE).refusals(claim(), List.of(byOfficer), List.of(), null)))
                .containsExactly("signature.refused.evidence-capacity");
    }

    @Test
    void letsASecondPersonConfirmAMarqueeName() {
        var evidence = List.of(evidence(EvidenceForm.SIGNED_FORM, Speaker.SIGNER, null));

        assertThat(keys(policy(Tier.MARQUEE, RECORDER).refusals(claim(), evidence, List.of(), null)))
                .containsExactly("signature.refused.second-person");
        assertThat(policy(Tier.MARQUEE, COLLEAGUE).refusals(claim(), evidence, List.of(), null))
                .isEmpty();
    }

    @Test
    void listsAllThatStandsAgainstItAtOnce() {
        var claim = claim();
        claim.reject(new Act(COLLEAGUE, Instant.EPOCH));

        assertThat(keys(policy(Tier.MARQUEE, RECORDER).refusals(claim, List.of(), List.of(), null)))
                .containsExactly(
                        "signature.refused.not-claimed",
                        "signature.refused.no-evidence",
                        "signature.refused.second-person");
    }

    private static ConfirmationPolicy policy(Tier tier, UUID confirmer) {
        var act = new Act(confirmer, TODAY.atTime(23, 30).atZone(ZONE).toInstant());
        return new ConfirmationPolicy(PolicyRule.standard(tier), act, ZONE);
    }

    private static Signature claim() {
        return claim(PartyKind.PERSON, Capacity.PERSONAL);
    }

    private static Signature claimOfBody() {
        return claim(PartyKind.ORGANISATION, Capacity.OFFICER);
    }

    private static Signature claim(PartyKind kind, Capacity capacity) {
        var words = new LetterVersionFacts(
                Ids.next(), Ids.next(), "Letter", 1, "en", "We ask.", "00".repeat(32), Instant.EPOCH);
        var details =
                new SignatureDetails(words.id(), Ids.next(), "Jo Doe", null, null, capacity, Set.of(Scope.WEB_LIST));
        return new Signature(
                new SignedText(Ids.next(), words, 1, null),
                details,
                Credit.of(kind, "Jo Doe", null, null, null),
                new Act(RECORDER, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "-1, signature.refused.authority-ended"})
    void takesTheWordOfAnOfficerUntilTheLastDayOfTheirPermission(int days, String refused) {
        var permission = new Authorisation(AuthorityBasis.STANDING_PERMISSION, "President", TODAY.plusDays(days));
        var evidence = evidence(EvidenceForm.WRITTEN_MESSAGE, Speaker.OFFICER, TODAY, permission);

        var refusals = policy(Tier.B, COLLEAGUE).refusals(claimOfBody(), List.of(evidence), List.of(), null);

        assertThat(String.join(" ", keys(refusals))).isEqualTo(refused);
    }

    @Test
    void asksWhoOfAGroupAgreedWhereAMemberSpeaksForIt() {
        var claim = claim(PartyKind.GROUP, Capacity.MEMBER);
        var unsaid = evidence(EvidenceForm.SIGNED_FORM, Speaker.SIGNER, null);
        var said = evidence(
                EvidenceForm.SIGNED_FORM,
                Speaker.SIGNER,
                null,
                new Authorisation(AuthorityBasis.SOME_MEMBERS, null, null, "Ada Abel, Bob Bell"));
        var unnamed = evidence(EvidenceForm.SIGNED_FORM, Speaker.REPRESENTATIVE, TODAY);
        var managed = evidence(
                EvidenceForm.SIGNED_FORM,
                Speaker.REPRESENTATIVE,
                TODAY,
                new Authorisation(AuthorityBasis.MANAGEMENT, null, null, "Cy Coe"));

        assertThat(keys(policy(Tier.B, COLLEAGUE).refusals(claim, List.of(unsaid), List.of(), null)))
                .containsExactly("signature.refused.unauthorised.member");
        assertThat(policy(Tier.B, COLLEAGUE).refusals(claim, List.of(said), List.of(), null))
                .isEmpty();
        assertThat(keys(policy(Tier.B, COLLEAGUE).refusals(claim, List.of(unnamed), List.of(), null)))
                .containsExactly("signature.refused.unauthorised.member");
        assertThat(policy(Tier.B, COLLEAGUE).refusals(claim, List.of(managed), List.of(), null))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, OFFICER, BOARD_VOTE",
        "ORGANISATION, OFFICER, DELEGATED",
        "ESTATE, EXECUTOR, NAMED_IN_WILL",
        "ESTATE, EXECUTOR, HEIRS_AGREED",
        "PERSON, GUARDIAN, PARENT",
        "PERSON, GUARDIAN, COURT",
    })
    void asksOfARepresentativeWhoDecidedForABodyAnEstateOrAMinor(
            PartyKind kind, Capacity capacity, AuthorityBasis basis) {
        var claim = claim(kind, capacity);
        var refused = "signature.refused.unauthorised." + capacity.name().toLowerCase(Locale.ROOT);
        var passedOn = passedOn(new Authorisation(basis, "President", null, "Pat Poe"));

        assertThat(keys(judged(claim, passedOn(null)))).containsExactly(refused);
        assertThat(keys(judged(claim, passedOn(new Authorisation(AuthorityBasis.MANAGEMENT, null, null, "Pat")))))
                .containsExactly(refused);
        assertThat(judged(claim, passedOn)).isEmpty();
    }

    @Test
    void asksForTheOfficeOfWhoeverDecidedForABody() {
        var withoutOffice = passedOn(new Authorisation(AuthorityBasis.BOARD_VOTE, null, null, "Pat Poe"));

        assertThat(keys(judged(claimOfBody(), withoutOffice)))
                .containsExactly("signature.refused.unauthorised.officer");
    }

    @Test
    void saysOnWhichDayAPermissionEndedWhateverElseIsThere() {
        var ended = new Authorisation(AuthorityBasis.STANDING_PERMISSION, "President", TODAY.minusDays(1));
        var board = new Authorisation(AuthorityBasis.BOARD_VOTE, "President", null);
        var late = evidence(EvidenceForm.WRITTEN_MESSAGE, Speaker.OFFICER, TODAY, ended);
        var told = evidence(EvidenceForm.TOLD_TO_STAFF, Speaker.OFFICER, TODAY, board);

        assertThat(policy(Tier.B, COLLEAGUE).refusals(claimOfBody(), List.of(told, late), List.of(), null))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal).hasMessageContaining("until 21 Jan 2026"));
    }

    private static List<Refusal> judged(Signature claim, ShownBy evidence) {
        return policy(Tier.B, COLLEAGUE).refusals(claim, List.of(evidence), List.of(), null);
    }

    private static ShownBy passedOn(@Nullable Authorisation authorisation) {
        return evidence(EvidenceForm.WRITTEN_MESSAGE, Speaker.REPRESENTATIVE, TODAY, authorisation);
    }

    private static ShownBy evidence(EvidenceForm form, Speaker speaker, @Nullable LocalDate checkedOn) {
        return evidence(form, speaker, checkedOn, null);
    }

    private static ShownBy evidence(
            EvidenceForm form, Speaker speaker, @Nullable LocalDate checkedOn, @Nullable Authorisation authorisation) {
        var item = new EvidenceFacts(
                Ids.next(),
                speaker,
                "Jo Doe",
                form,
                Channel.EMAIL,
                speaker == Speaker.SIGNER ? null : "her publicist",
                checkedOn,
                authorisation,
                TODAY,
                "Yes",
                Set.of(),
                RECORDER,
                Instant.EPOCH);
        return new ShownBy(item, RECORDER, Instant.EPOCH);
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::key).toList();
    }
}
