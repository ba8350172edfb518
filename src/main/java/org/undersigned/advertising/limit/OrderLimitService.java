package org.undersigned.advertising.limit;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Currency;
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
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/** How much whom may approve in a campaign, which a coordinator decides. */
@Service
public class OrderLimitService {

    private static final Currency DEFAULT = Currency.getInstance("USD");

    private final LimitDecisions decisions;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    OrderLimitService(LimitDecisions decisions, CampaignService campaigns, CurrentUser user, Trail trail, Clock clock) {
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public OrderLimits limits(UUID campaign) {
        return limits(latest(campaign), DEFAULT);
    }

    /**
     * Changes what holds from now on; what is approved stays approved.
     *
     * @param seen what the form was opened with; refused when something else holds by now
     * @throws Refusal when a limit is below zero or in another currency, or the tolerance is none
     */
    @RolesAllowed(Permission.CAMPAIGN_WRITE)
    @Transactional
    public void decide(UUID campaign, OrderLimits seen, OrderLimits limits) {
        limits.expectComplete();
        var known = campaigns.campaign(campaign);
        var latest = latest(campaign);
        var before = limits(latest, DEFAULT);
        if (!before.equals(seen)) {
            throw new Conflict("advertising.order.refused.limits-moved");
        }
        var number = latest.map(LimitDecision::decisionNo).orElse(0) + 1;
        store(new LimitDecision(campaign, number, limits, user.id(), clock.instant()));
        trail.record(Entry.of("advertising.order.limits-decided", "campaign", campaign, known.name())
                .in(campaign)
                .changed("approver-limit", before.approver(), limits.approver())
                .changed("coordinator-limit", before.coordinator(), limits.coordinator())
                .changed("tolerance", before.tolerance(), limits.tolerance()));
    }

    private static OrderLimits limits(Optional<LimitDecision> latest, Currency currency) {
        return latest.map(LimitDecision::limits).orElseGet(() -> OrderLimits.standard(currency));
    }

    private Optional<LimitDecision> latest(UUID campaign) {
        return decisions.findFirstByCampaignIdOrderByDecisionNoDesc(campaign);
    }

    /** Writes at once, so that a decision that somebody else makes in the same moment is refused in words as well. */
    private void store(LimitDecision decision) {
        try {
            decisions.saveAndFlush(decision);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "ad_order_limits_numbered")
                    ? new Conflict("advertising.order.refused.limits-moved")
                    : e;
        }
    }
}
