package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyRuleTest {

    @ParameterizedTest
    @EnumSource
    void standardTakesAnyWrittenWordOfTheSignerOrOfWhoMaySpeakForThem(Tier tier) {
        var rule = PolicyRule.standard(tier);
        assertThat(rule.forms())
                .containsExactly(EvidenceForm.SIGNED_FORM, EvidenceForm.PERSONAL_LINK, EvidenceForm.WRITTEN_MESSAGE);
        assertThat(rule.speakers()).containsExactlyInAnyOrder(Speaker.values());
        assertThat(rule.representativeVerifiedWithinDays()).isEqualTo(180);
    }

    @ParameterizedTest
    @EnumSource
    void standardAsksForASecondPersonForMarqueeNamesOnly(Tier tier) {
        assertThat(PolicyRule.standard(tier).secondPerson()).isEqualTo(tier == Tier.MARQUEE);
    }

    @Test
    void ofAllFormsOnlyTheNameInAFileCanNeverSuffice() {
        assertThat(EvidenceForm.values())
                .filteredOn(form -> !form.canSuffice())
                .containsExactly(EvidenceForm.FILE_ONLY);
    }

    @Test
    void isASentence() {
        assertThat(PolicyRule.standard(Tier.A).sentence())
                .isEqualTo("A signed form, an own click on a personal link, or a written message from the signer, "
                        + "a representative verified within 180 days, an officer, an executor, "
                        + "or a guardian suffices.");
        assertThat(PolicyRule.standard(Tier.MARQUEE).sentence())
                .endsWith("suffices. A second member of staff confirms.");
    }

    @Test
    void theSentenceLeavesOutWhatDoesNotApply() {
        var rule = new PolicyRule(Tier.C, Set.of(EvidenceForm.RECORDED_CALL), Set.of(Speaker.SIGNER), false, 180);
        assertThat(rule.sentence()).isEqualTo("A recorded call from the signer suffices.");
    }

    @Test
    void theSentenceCountsOneDay() {
        var rule = new PolicyRule(
                Tier.C, EnumSet.of(EvidenceForm.TOLD_TO_STAFF), Set.of(Speaker.REPRESENTATIVE), false, 1);
        assertThat(rule.sentence())
                .isEqualTo("A word told to staff from a representative verified within 1 day suffices.");
    }
}
