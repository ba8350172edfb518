package org.undersigned.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

@ServiceTest
class EvidencePolicyServiceTest {

    private static final Set<Speaker> SIGNER = Set.of(Speaker.SIGNER);
    private static final PolicyRule STANDARD = PolicyRule.standard(Tier.A);
    private static final PolicyRule SIGNED_FORMS_ONLY =
            new PolicyRule(Tier.A, Set.of(EvidenceForm.SIGNED_FORM), SIGNER, true, 30);

    @Autowired
    private EvidencePolicyService policy;

    @Autowired
    private CampaignFixture fixture;

    @Autowired
    private Database database;

    @BeforeEach
    void signIn() {
        Staff.signIn(Role.COORDINATOR);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void standardHoldsUntilTheCampaignDecides() {
        var campaign = fixture.campaign();
        assertThat(policy.rules(campaign))
                .containsExactly(
                        PolicyRule.standard(Tier.MARQUEE),
                        PolicyRule.standard(Tier.A),
                        PolicyRule.standard(Tier.B),
                        PolicyRule.standard(Tier.C));
        assertThat(policy.rule(campaign, Tier.MARQUEE)).isEqualTo(PolicyRule.standard(Tier.MARQUEE));
    }

    @Test
    void latestDecisionHoldsForItsTierAndCampaign() {
        var campaign = fixture.campaign();
        var other = fixture.campaign();
        policy.decide(campaign, STANDARD, SIGNED_FORMS_ONLY, "Counsel asks for it");
        var later = new PolicyRule(Tier.A, EnumSet.of(EvidenceForm.RECORDED_CALL), SIGNER, false, 1);
        policy.decide(campaign, SIGNED_FORMS_ONLY, later, "Too few forms came back");
        assertThat(policy.rule(campaign, Tier.A)).isEqualTo(later);
        assertThat(policy.rule(campaign, Tier.B)).isEqualTo(PolicyRule.standard(Tier.B));
        assertThat(policy.rule(other, Tier.A)).isEqualTo(STANDARD);
        assertThat(database.count(
                        "audit_event where verb = 'campaign.policy.decided' and subject_id = ?",
                        CampaignServiceTest.bytes(campaign)))
                .isEqualTo(2);
    }

    @Test
    void earlierDecisionsStayOnRecord() {
        var campaign = fixture.campaign();
        policy.decide(campaign, STANDARD, SIGNED_FORMS_ONLY, "Counsel asks for it");
        policy.decide(campaign, SIGNED_FORMS_ONLY, STANDARD, "Too few forms came back");
        assertThat(policy.rule(campaign, Tier.A)).isEqualTo(STANDARD);
        assertThat(database.count("policy_decision where campaign_id = ?", CampaignServiceTest.bytes(campaign)))
                .isEqualTo(2);
    }

    @Test
    void refusesANameInAFileAsEvidence() {
        assertRefused("file-only", rule(Set.of(EvidenceForm.FILE_ONLY), SIGNER, 180), "We trust them");
        assertRefused(
                "file-only",
                rule(Set.of(EvidenceForm.SIGNED_FORM, EvidenceForm.FILE_ONLY), SIGNER, 180),
                "We trust them");
    }

    @Test
    void refusesARuleThatNothingCouldMeet() {
        assertRefused("no-form", rule(Set.of(), SIGNER, 180), "A reason");
        assertRefused("no-speaker", rule(Set.of(EvidenceForm.SIGNED_FORM), Set.of(), 180), "A reason");
        assertRefused("verified-within", rule(Set.of(EvidenceForm.SIGNED_FORM), SIGNER, 0), "A reason");
        assertRefused("verified-within", rule(Set.of(EvidenceForm.SIGNED_FORM), SIGNER, 3651), "A reason");
    }

    @Test
    void refusesADecisionWithoutAReasonOrWithoutAChange() {
        assertRefused("policy-without-reason", SIGNED_FORMS_ONLY, " ");
        assertRefused("reason-too-long", SIGNED_FORMS_ONLY, "a".repeat(2001));
        assertRefused("policy-unchanged", STANDARD, "A reason");
    }

    @Test
    void refusesADecisionOnARuleThatNoLongerHolds() {
        var campaign = fixture.campaign();
        policy.decide(campaign, STANDARD, SIGNED_FORMS_ONLY, "Counsel asks for it");
        var before = database.fingerprint("policy_decision");
        var late = new PolicyRule(Tier.A, EnumSet.of(EvidenceForm.RECORDED_CALL), SIGNER, false, 1);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> policy.decide(campaign, STANDARD, late, "A reason"))
                .returns("campaign.refused.policy-moved", Refusal::key);
        assertThat(database.fingerprint("policy_decision")).isEqualTo(before);
    }

    @Test
    void refusesACampaignThatDoesNotExist() {
        var nowhere = UUID.randomUUID();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> policy.rules(nowhere))
                .returns("campaign.refused.unknown-campaign", Refusal::key);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> policy.decide(nowhere, STANDARD, SIGNED_FORMS_ONLY, "A reason"))
                .returns("campaign.refused.unknown-campaign", Refusal::key);
    }

    @Test
    void onlyACoordinatorDecides() {
        var campaign = fixture.campaign();
        Staff.signIn(Role.APPROVER, Role.ADMIN, Role.PRESS_OFFICER);
        assertThat(policy.rules(campaign)).hasSize(4);
        var before = database.fingerprint("policy_decision");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> policy.decide(campaign, STANDARD, SIGNED_FORMS_ONLY, "A reason"));
        assertThat(database.fingerprint("policy_decision")).isEqualTo(before);
    }

    private static PolicyRule rule(Set<EvidenceForm> forms, Set<Speaker> speakers, int days) {
        return new PolicyRule(Tier.A, forms, speakers, false, days);
    }

    private void assertRefused(String reason, PolicyRule rule, String because) {
        var campaign = fixture.campaign();
        var before = database.fingerprint("policy_decision");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> policy.decide(campaign, STANDARD, rule, because))
                .returns("campaign.refused." + reason, Refusal::key);
        assertThat(database.fingerprint("policy_decision")).isEqualTo(before);
    }
}
