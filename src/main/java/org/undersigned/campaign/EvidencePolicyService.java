package org.undersigned.campaign;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UniqueIndex;

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
        return ruleOf(tier, latest(campaigns.require(campaignId), tier));
    }

    /** One rule for each tier, from marquee down. */
    @RolesAllowed(Permission.CAMPAIGN_READ)
    @Transactional(readOnly = true)
    public List<PolicyRule> rules(UUID campaignId) {
        var latest = new EnumMap<Tier, PolicyDecision>(Tier.class);
        decisions
                .findByCampaignIdOrderByDecisionNo(campaigns.require(campaignId).getId())
                .forEach(decision -> latest.put(decision.tier(), decision));
        return Arrays.stream(Tier.values())
                .map(tier -> ruleOf(tier, Optional.ofNullable(latest.get(tier))))
                .toList();
    }

    /**
     * Changes what suffices from now on; signatures that are confirmed already stay confirmed.
     *
     * @param seen the rule that the form was opened with; refused when another one holds by now
     */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void decide(UUID campaignId, PolicyRule seen, PolicyRule rule, String reason) {
        var campaign = campaigns.require(campaignId);
        var latest = latest(campaign, rule.tier());
        var before = ruleOf(rule.tier(), latest);
        if (!before.equals(seen)) {
            throw moved(rule);
        }
        check(rule, before, reason.strip());
        var number = latest.map(PolicyDecision::decisionNo).orElse(0) + 1;
        store(new PolicyDecision(campaignId, number, rule, reason.strip(), currentUser.id(), clock.instant()));
        trail.record(entry(campaign, before, rule).because(reason.strip()));
    }

    private Optional<PolicyDecision> latest(Campaign campaign, Tier tier) {
        return decisions.findFirstByCampaignIdAndTierOrderByDecisionNoDesc(campaign.getId(), tier);
    }

    private static PolicyRule ruleOf(Tier tier, Optional<PolicyDecision> latest) {
        return latest.map(PolicyDecision::rule).orElseGet(() -> PolicyRule.standard(tier));
    }

    /** Writes at once, so that a decision that somebody else makes in the same moment is refused in words as well. */
    private void store(PolicyDecision decision) {
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "policy_decision_order") ? moved(decision.rule()) : e;
        }
    }

    private static Conflict moved(PolicyRule rule) {
        return new Conflict("campaign.refused.policy-moved", Texts.label(rule.tier()));
    }

    private static Entry entry(Campaign campaign, PolicyRule before, PolicyRule rule) {
        return Entry.of("campaign.policy.decided", "campaign", campaign.getId(), campaign.name())
                .in(campaign.getId())
                .with("policy-tier", rule.tier())
                .changed("forms", PolicyDecision.joined(before.forms()), PolicyDecision.joined(rule.forms()))
                .changed("speakers", PolicyDecision.joined(before.speakers()), PolicyDecision.joined(rule.speakers()))
                .changed("second-person", before.secondPerson(), rule.secondPerson())
                .changed(
                        "verified-within-days",
                        before.representativeVerifiedWithinDays(),
                        rule.representativeVerifiedWithinDays());
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
