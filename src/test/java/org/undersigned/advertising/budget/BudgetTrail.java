package org.undersigned.advertising.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.base.money.Money;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What proposing and authorising budgets leaves on the trail. */
@Component
@Profile("test")
class BudgetTrail implements TrailScenarios {

    private static final Money SUM = Money.of("500000", "USD");

    private final BudgetProposalService proposals;
    private final CampaignFixture campaigns;
    private final StoredStaff staff;

    BudgetTrail(BudgetProposalService proposals, CampaignFixture campaigns, StoredStaff staff) {
        this.proposals = proposals;
        this.campaigns = campaigns;
        this.staff = staff;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("BudgetProposalService.propose", () -> {
                            var campaign = campaigns.campaign();
                            return () -> proposals.propose(campaign, SUM, "The launch");
                        })
                        .tellsWhy("advertising.budget.proposed", "The launch"),
                TrailScenario.of("BudgetProposalService.authorise", () -> {
                            var proposal = proposedBySomebodyElse();
                            return () -> proposals.authorise(proposal, 0);
                        })
                        .tells("advertising.budget.authorised"),
                TrailScenario.of("BudgetProposalService.decline", () -> {
                            var proposal = proposedBySomebodyElse();
                            return () -> proposals.decline(proposal, 0, "Too much");
                        })
                        .tellsWhy("advertising.budget.declined", "Too much"),
                TrailScenario.of("BudgetProposalService.withdraw", () -> {
                            var proposal = proposed();
                            return () -> proposals.withdraw(proposal, 0);
                        })
                        .tells("advertising.budget.withdrawn"));
    }

    private UUID proposed() {
        return proposals.propose(campaigns.campaign(), SUM, "The launch");
    }

    private UUID proposedBySomebodyElse() {
        var proposal = proposed();
        Staff.signIn(Role.APPROVER);
        staff.store();
        return proposal;
    }
}
