package org.undersigned.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;

/** What suffices in a campaign, tier by tier, to confirm a signature. */
@Service
public class EvidencePolicyService {

    static final int LONGEST_REASON = 2000;

    /** In days; after ten years a check of a representation says nothing. */
    static final int LONGEST_VERIFIED_WITHIN = 3650;

    private final Campaigns campaigns;
    private final PolicyDecisions decisions;
    private final CurrentUser currentUser;
    private final Trail trail;
    private final Clock clock;

    EvidencePolicyService(
            Campaigns campaigns, PolicyDecisions decisions, CurrentUser currentUser, Trail trail, Clock clock) {
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.currentUser = currentUser;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public PolicyRule rule(UUID campaignId, Tier tier) {
        return current(campaignId, tier);
    }

    /** One rule for each tier, from marquee down. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<PolicyRule> rules(UUID campaignId) {
        return Arrays.stream(Tier.values()).map(tier -> current(campaignId, tier)).toList();
    }

    /** Changes what suffices from now on; signatures that are confirmed already stay confirmed. */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void decide(UUID campaignId, PolicyRule rule, String reason) {
        var campaign = campaigns.require(campaignId);
        var before = current(campaignId, rule.tier());
        check(rule, before, reason.strip());
        decisions.save(
                new PolicyDecision(campaignId, rule, reason.strip(), currentUser.id(), clock.instant()));
        trail.record(Entry.of("campaign.policy.decided", "campaign", campaignId, campaign.name())
                .in(campaignId)
                .with("tier", rule.tier())
                .changed("forms", before.forms(), rule.forms())
                .changed("speakers", before.speakers(), rule.speakers())
                .changed("second-person", before.secondPerson(), rule.secondPerson())
                .changed(
                        "verified-within-days",
                        before.representativeVerifiedWithinDays(),
                        rule.representativeVerifiedWithinDays())
                .because(reason.strip()));
    }

    private PolicyRule current(UUID campaignId, Tier tier) {
        return decisions.findByCampaignIdOrderByDecidedAtDescIdDesc(campaigns.require(campaignId).getId()).stream()
                .filter(decision -> decision.tier() == tier)
                .findFirst()
                .map(PolicyDecision::rule)
                .orElseGet(() -> PolicyRule.standard(tier));
    }

    private static void check(PolicyRule rule, PolicyRule before, String reason) {
        if (rule.forms().isEmpty()) {
            throw new Refusal("campaign.refused.no-form");
        }
        if (!rule.forms().stream().allMatch(EvidenceForm::canSuffice)) {
            throw new Refusal("campaign.refused.file-only");
        }
        if (rule.speakers().isEmpty()) {
            throw new Refusal("campaign.refused.no-speaker");
        }
        if (rule.representativeVerifiedWithinDays() < 1
                || rule.representativeVerifiedWithinDays() > LONGEST_VERIFIED_WITHIN) {
            throw new Refusal("campaign.refused.verified-within", LONGEST_VERIFIED_WITHIN);
        }
        if (reason.isEmpty()) {
            throw new Refusal("campaign.refused.policy-without-reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("campaign.refused.reason-too-long", LONGEST_REASON);
        }
        if (rule.equals(before)) {
            throw new Refusal("campaign.refused.policy-unchanged");
        }
    }
}
