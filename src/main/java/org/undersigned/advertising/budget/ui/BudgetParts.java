package org.undersigned.advertising.budget.ui;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.access.UserDirectory;
import org.undersigned.advertising.budget.BudgetEntryRow;
import org.undersigned.advertising.budget.BudgetFacts;
import org.undersigned.advertising.budget.BudgetOverrideRow;
import org.undersigned.advertising.budget.BudgetProposalService;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.budget.ProposalRow;
import org.undersigned.advertising.publication.EditionChoice;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;

/** What the page of a budget is made of. */
@Component
class BudgetParts {

    private static final int LATEST = 20;

    private final BudgetService budgets;
    private final BudgetProposalService proposals;
    private final PublicationService publications;
    private final CampaignChoiceService choice;
    private final UserDirectory users;
    private final CurrentUser user;
    private final Clock clock;

    BudgetParts(
            BudgetService budgets,
            BudgetProposalService proposals,
            PublicationService publications,
            CampaignChoiceService choice,
            UserDirectory users,
            CurrentUser user,
            Clock clock) {
        this.budgets = budgets;
        this.proposals = proposals;
        this.publications = publications;
        this.choice = choice;
        this.users = users;
        this.user = user;
        this.clock = clock;
    }

    Optional<CampaignFacts> campaign() {
        return choice.current();
    }

    boolean mayPropose() {
        return user.may(Permission.ORDER_WRITE);
    }

    boolean mayDecide() {
        return user.may(Permission.ORDER_APPROVE);
    }

    boolean isMe(UUID someone) {
        return user.id().equals(someone);
    }

    List<BudgetFacts> budgets(UUID campaign) {
        return budgets.budgets(campaign);
    }

    List<ProposalRow> proposals(UUID campaign) {
        return proposals.proposals(campaign);
    }

    List<BudgetOverrideRow> overrides(UUID campaign) {
        return budgets.overrides(campaign);
    }

    List<BudgetEntryRow> entries(UUID campaign) {
        return budgets.entries(campaign, LATEST);
    }

    /** The names of papers by their ids. */
    Map<UUID, String> papers() {
        return publications.choices().stream()
                .collect(Collectors.toMap(EditionChoice::publication, EditionChoice::paper, (one, same) -> one));
    }

    Map<UUID, String> users(Collection<UUID> ids) {
        return users.names(ids);
    }

    Instants instants(CampaignFacts campaign) {
        return new Instants(clock, campaign.zone());
    }
}
