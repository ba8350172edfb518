package org.undersigned.signature.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.EvidenceForm;
import org.undersigned.campaign.Speaker;
import org.undersigned.signature.act.Channel;

class AuthorisationTest {

    private static final LocalDate DAY = LocalDate.of(2026, Month.MARCH, 3);

    @ParameterizedTest
    @EnumSource(names = {"OFFICER", "EXECUTOR", "GUARDIAN"})
    void asksEverybodyWhoSpeaksForAnotherOnWhatBasis(Speaker speaker) {
        refuses("signature.refused.no-basis", () -> said(speaker, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNER", "REPRESENTATIVE"})
    void asksNeitherTheSignerNorARepresentative(Speaker speaker) {
        assertThat(said(speaker, null).authorisation()).isNull();
    }

    @Test
    void refusesABasisOnWhichNobodySpeaksSo() {
        refuses("signature.refused.basis", () -> said(Speaker.OFFICER, on(AuthorityBasis.PARENT, "President", null)));
        refuses("signature.refused.basis", () -> said(Speaker.SIGNER, on(AuthorityBasis.PARENT, null, null)));
    }

    @Test
    void asksAnOfficerForTheOffice() {
        refuses("signature.refused.no-office", () -> said(Speaker.OFFICER, on(AuthorityBasis.BOARD_VOTE, " ", null)));
        assertThat(said(Speaker.EXECUTOR, on(AuthorityBasis.NAMED_IN_WILL, null, null)))
                .isNotNull();
    }

    @Test
    void asksForTheLastDayOfAStandingPermission() {
        refuses(
                "signature.refused.permission-without-end",
                () -> on(AuthorityBasis.STANDING_PERMISSION, "President", null));
    }

    @Test
    void coversItsLastDayAndNoLaterOne() {
        var permission = on(AuthorityBasis.STANDING_PERMISSION, "President", DAY);

        assertThat(permission.covers(DAY)).isTrue();
        assertThat(permission.covers(DAY.plusDays(1))).isFalse();
        assertThat(on(AuthorityBasis.BOARD_VOTE, "President", null).covers(DAY)).isTrue();
    }

    @Test
    void saysItInWords() {
        assertThat(on(AuthorityBasis.STANDING_PERMISSION, " President ", DAY).text())
                .isEqualTo("Standing permission (President), until 3 Mar 2026");
        assertThat(on(AuthorityBasis.HEIRS_AGREED, null, null).text()).isEqualTo("The heirs agreed");
    }

    @Test
    void saysWhoOfAGroupAgreedAndAsksForNamesWhereNotAllDid() {
        assertThat(on(AuthorityBasis.ALL_MEMBERS, null, null).text()).isEqualTo("All members agreed");
        assertThat(new Authorisation(AuthorityBasis.SOME_MEMBERS, null, null, " Ada Abel ").text())
                .isEqualTo("These members agreed: Ada Abel");
        refuses("signature.refused.nobody-authorised", () -> on(AuthorityBasis.SOME_MEMBERS, null, null));
        refuses("signature.refused.nobody-authorised", () -> on(AuthorityBasis.MANAGEMENT, null, null));
        assertThat(said(Speaker.SIGNER, on(AuthorityBasis.ALL_MEMBERS, null, null)))
                .isNotNull();
        refuses("signature.refused.basis", () -> said(Speaker.GUARDIAN, on(AuthorityBasis.ALL_MEMBERS, null, null)));
    }

    @Test
    void asksARepresentativeForTheNameOfWhoeverDecided() {
        refuses(
                "signature.refused.nobody-authorised",
                () -> said(Speaker.REPRESENTATIVE, on(AuthorityBasis.BOARD_VOTE, "President", null)));
        assertThat(said(Speaker.REPRESENTATIVE, new Authorisation(AuthorityBasis.BOARD_VOTE, "President", null, "Pat")))
                .isNotNull();
    }

    private static Authorisation on(AuthorityBasis basis, @Nullable String office, @Nullable LocalDate until) {
        return new Authorisation(basis, office, until);
    }

    private static EvidenceDetails said(Speaker speaker, @Nullable Authorisation authorisation) {
        return new EvidenceDetails(
                speaker,
                "Pat Poe",
                EvidenceForm.WRITTEN_MESSAGE,
                Channel.EMAIL,
                "By the statutes",
                DAY,
                authorisation,
                DAY,
                "We sign.");
    }

    private static void refuses(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
