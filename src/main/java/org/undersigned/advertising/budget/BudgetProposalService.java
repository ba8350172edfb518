package org.undersigned.advertising.budget;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.audit.Entry;
import org.undersigned.audit.Trail;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;
import org.undersigned.base.store.UniqueIndex;
import org.undersigned.campaign.CampaignService;

/** Says what a campaign may spend: one person proposes, another one authorises. */
@Service
public class BudgetProposalService {

    private final BudgetProposals proposals;
    private final Budgets budgets;
    private final BudgetEntries entries;
    private final CampaignService campaigns;
    private final CurrentUser user;
    private final Trail trail;
    private final Clock clock;

    BudgetProposalService(
            BudgetProposals proposals,
            Budgets budgets,
            BudgetEntries entries,
            CampaignService campaigns,
            CurrentUser user,
            Trail trail,
            Clock clock) {
        this.proposals = proposals;
        this.budgets = budgets;
        this.entries = entries;
        this.campaigns = campaigns;
        this.user = user;
        this.trail = trail;
        this.clock = clock;
    }

    /** All that was proposed in a campaign, the latest first. */
    @RolesAllowed(Permission.ORDER_READ)
    @Transactional(readOnly = true)
    public List<ProposalRow> proposals(UUID campaign) {
        return proposals.findByCampaignIdOrderByProposedAtDescIdDesc(campaign).stream()
                .map(BudgetProposal::row)
                .toList();
    }

    /**
     * @param sum what the campaign may spend in all in that currency, not what is added
     * @throws Refusal when it is nothing, no reason is given, or one waits to be decided on
     */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public UUID propose(UUID campaign, Money sum, String reason) {
        var known = campaigns.campaign(campaign).id();
        var last = proposals.findFirstByCampaignIdAndCurrencyOrderByProposalNoDesc(
                known, sum.currency().getCurrencyCode());
        if (last.filter(each -> each.state() == ProposalState.PROPOSED).isPresent()) {
            throw new Refusal(
                    "advertising.refused.proposal-open", sum.currency().getCurrencyCode());
        }
        var number = last.map(BudgetProposal::number).orElse(0) + 1;
        var proposal = store(new BudgetProposal(known, number, sum, reason, user.id(), clock.instant()));
        trail.record(entry("advertising.budget.proposed", proposal).because(reason.strip()));
        return proposal.getId();
    }

    /** @throws Refusal when it was decided already, is one's own, or is less than what is committed */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void authorise(UUID id, long seenVersion) {
        var proposal = find(id, seenVersion);
        var sum = proposal.sum();
        var code = sum.currency().getCurrencyCode();
        var before =
                proposals.findByCampaignIdAndCurrencyAndState(proposal.campaignId(), code, ProposalState.AUTHORISED);
        proposal.authorise(user.id(), clock.instant());
        var budget = budgets.locked(proposal.campaignId(), code);
        expectCovered(proposal);
        before.forEach(BudgetProposal::supersede);
        budget.ifPresentOrElse(each -> each.authorise(sum), () -> budgets.save(new Budget(proposal.campaignId(), sum)));
        trail.record(entry("advertising.budget.authorised", proposal));
    }

    private void expectCovered(BudgetProposal proposal) {
        var sum = proposal.sum();
        var committed = new Money(
                entries.sum(proposal.campaignId(), sum.currency().getCurrencyCode(), BudgetKind.COMMITTED),
                sum.currency());
        if (committed.isMoreThan(sum)) {
            throw new Refusal("advertising.refused.less-than-committed", sum.toString(), committed.toString());
        }
    }

    /** @throws Refusal when it was decided already, is one's own, or no reason is given */
    @RolesAllowed(Permission.ORDER_APPROVE)
    @Transactional
    public void decline(UUID id, long seenVersion, String reason) {
        var proposal = find(id, seenVersion);
        proposal.decline(reason, user.id(), clock.instant());
        trail.record(entry("advertising.budget.declined", proposal).because(reason.strip()));
    }

    /** Takes one's own proposal back. */
    @RolesAllowed(Permission.ORDER_WRITE)
    @Transactional
    public void withdraw(UUID id, long seenVersion) {
        var proposal = find(id, seenVersion);
        proposal.withdraw(user.id(), clock.instant());
        trail.record(entry("advertising.budget.withdrawn", proposal));
    }

    private BudgetProposal find(UUID id, long seenVersion) {
        var proposal = proposals.findById(id).orElseThrow(() -> new Refusal("advertising.refused.unknown-proposal"));
        proposal.expectVersion(seenVersion, proposal.sum().toString());
        return proposal;
    }

    /** Writes at once, so that of two who propose at once one is told of the other. */
    private BudgetProposal store(BudgetProposal proposal) {
        try {
            return proposals.saveAndFlush(proposal);
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "budget_proposal_order")
                    ? new Refusal(
                            "advertising.refused.proposal-open",
                            proposal.sum().currency().getCurrencyCode())
                    : e;
        }
    }

    private Entry entry(String verb, BudgetProposal proposal) {
        var campaign = campaigns.campaign(proposal.campaignId());
        return Entry.of(verb, BudgetService.KIND, campaign.id(), campaign.name())
                .in(campaign.id())
                .with("sum", proposal.sum());
    }
}
