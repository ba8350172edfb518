package org.undersigned.advertising.budget;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignService;

/** Keeps what is committed within what is authorised. */
@Component
public class BudgetGuard {

    private final Budgets budgets;
    private final BudgetEntries entries;
    private final BudgetOverrides overrides;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    BudgetGuard(
            Budgets budgets,
            BudgetEntries entries,
            BudgetOverrides overrides,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.budgets = budgets;
        this.entries = entries;
        this.overrides = overrides;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * To be called in the transaction that then posts the sum as committed: until its end nobody else is told yes.
     *
     * @param more what is to be committed
     * @param reason why it may go above what is authorised; null when nobody said so. It is kept when it is needed.
     * @throws Refusal when it goes above, with what whoever asks can do: who may approve gives a reason, or else another one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void expectWithin(UUID campaign, Money more, @Nullable String reason) {
        var budget = budgets.locked(campaign, more.currency().getCurrencyCode());
        budget.ifPresent(Budget::asked);
        var authorised = budget.map(Budget::authorised).orElseGet(() -> Money.zero(more.currency()));
        var excess = new BudgetExcess(more, committed(campaign, more), authorised);
        if (more.isPositive() && excess.isAbove()) {
            override(campaign, excess, reason);
        }
    }

    /** How a sum stands beside what there is, to be shown before it is asked for. */
    @Transactional(propagation = Propagation.MANDATORY)
    public BudgetExcess excess(UUID campaign, Money more) {
        var code = more.currency().getCurrencyCode();
        var authorised = budgets.findByCampaignIdOrderByCurrency(campaign).stream()
                .map(Budget::authorised)
                .filter(sum -> sum.currency().equals(more.currency()))
                .findFirst()
                .orElseGet(() -> Money.zero(more.currency()));
        return new BudgetExcess(
                more, new Money(entries.sum(campaign, code, BudgetKind.COMMITTED), more.currency()), authorised);
    }

    private Money committed(UUID campaign, Money of) {
        return new Money(entries.sum(campaign, of.currency().getCurrencyCode(), BudgetKind.COMMITTED), of.currency());
    }

    private void override(UUID campaign, BudgetExcess excess, @Nullable String reason) {
        if (!user.may(Permission.ORDER_APPROVE)) {
            throw new Refusal("advertising.refused.above-budget-role", excess.sentence());
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("advertising.refused.above-budget", excess.sentence());
        }
        overrides.save(new BudgetOverride(campaign, excess, reason, user.id(), clock.instant()));
        trail.record(Entry.of(
                        "advertising.budget.exceeded",
                        BudgetService.KIND,
                        campaign,
                        campaigns.campaign(campaign).name())
                .in(campaign)
                .with("sum", excess.more())
                .with("over", excess.over())
                .because(reason.strip()));
    }
}
