package org.undersigned.advertising.approval;

import static org.undersigned.base.Texts.text;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Conflict;
import org.undersigned.base.Refusal;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/** Keeps who approves the copy of a campaign. */
@Service
public class PolicyService {

    private final Policies policies;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    PolicyService(Policies policies, CampaignService campaigns, CurrentUser user, Trail trail, Clock clock) {
        this.policies = policies;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** Until a coordinator keeps another, one approval of anybody who may approve copy and did not write it. */
    @RolesAllowed(Permission.COPY_READ)
    @Transactional(readOnly = true)
    public PolicyFacts policy(UUID campaign) {
        return policies.findByCampaignId(campaigns.campaign(campaign).id())
                .map(Policy::facts)
                .orElseGet(() -> new PolicyFacts(
                        0, List.of(ApprovalStep.of(text("advertising.approval.default-step"), 1)), false));
    }

    /**
     * Keeps the steps for versions that are submitted from now on.
     *
     * @param seenVersion of the policy
     * @throws Refusal when there is no step or too many, or one of them cannot be passed
     */
    @RolesAllowed(Permission.COPY_WRITE)
    @Transactional
    public void keep(UUID campaign, long seenVersion, List<ApprovalStep> steps) {
        var facts = campaigns.campaign(campaign);
        StepLimits.expectKept(steps);
        var policy = policies.findByCampaignId(facts.id()).orElse(null);
        Conflict.check(seenVersion, policy == null ? 0 : policy.version(), text("advertising.approval.policy"));
        var before = policy == null ? "" : told(policy.steps());
        if (policy == null) {
            store(new Policy(facts.id(), steps, user.id(), clock.instant()));
        } else {
            policy.keep(steps, user.id(), clock.instant());
        }
        trail.record(Entry.of("advertising.approval.policy-kept", "campaign", facts.id(), facts.name())
                .in(facts.id())
                .changed("steps", before, told(steps)));
    }

    private void store(Policy policy) {
        try {
            policies.saveAndFlush(policy);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_policy_of") ? Conflict.since(text("advertising.approval.policy")) : e;
        }
    }

    private static String told(List<ApprovalStep> steps) {
        return steps.stream()
                .map(step -> text("advertising.approval.step-told", step.name(), step.quorum()))
                .collect(Collectors.joining(text("advertising.separator")));
    }
}
