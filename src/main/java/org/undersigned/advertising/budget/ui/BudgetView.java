package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsTabs;
import org.undersigned.advertising.budget.BudgetFacts;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;

/** What the campaign that one works in may spend on ads, and how far its sums have come. */
@Route(BudgetNavigation.BUDGET)
@RolesAllowed(Permission.ORDER_READ)
class BudgetView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final BudgetParts parts;
    private final BudgetDialogs dialogs;
    private final AdsTabs tabs;
    private final ViewHeader header = new ViewHeader(text("advertising.budget.ui.title"));

    BudgetView(BudgetParts parts, BudgetDialogs dialogs, AdsTabs tabs) {
        this.parts = parts;
        this.dialogs = dialogs;
        this.tabs = tabs;
    }

    @Override
    public String getPageTitle() {
        return text("advertising.budget.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        show();
    }

    private void show() {
        parts.campaign()
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .show(
                                        header,
                                        new EmptyState(
                                                text("advertising.budget.ui.no-campaign.title"),
                                                text("advertising.budget.ui.no-campaign.text"))));
    }

    private void show(CampaignFacts campaign) {
        header.note(campaign.name());
        if (parts.mayPropose()) {
            header.primary(Buttons.primary(
                    text("advertising.budget.ui.propose"), () -> dialogs.propose(campaign.id(), this::show)));
        }
        var columns = new Div(main(parts.budgets(campaign.id())), aside(campaign));
        columns.addClassName("budget-columns");
        getContent().show(header, tabs.navigation(BudgetLink.KEY), columns);
    }

    private Component main(List<BudgetFacts> budgets) {
        var main = new Div();
        main.addClassName("budget-main");
        var papers = parts.papers();
        budgets.forEach(each -> main.add(new BudgetPanel(each, papers)));
        if (budgets.isEmpty()) {
            main.add(new EmptyState(
                    text("advertising.budget.ui.empty.title"), text("advertising.budget.ui.empty.text")));
        }
        return main;
    }

    private Component aside(CampaignFacts campaign) {
        var instants = parts.instants(campaign);
        var ledger = new LedgerPanels(parts, instants);
        var aside = new Aside(new ProposalPanel(parts.proposals(campaign.id()), parts, dialogs, instants, this::show));
        aside.addClassName("budget-aside");
        var overrides = parts.overrides(campaign.id());
        if (!overrides.isEmpty()) {
            aside.add(ledger.overrides(overrides));
        }
        var entries = parts.entries(campaign.id());
        if (!entries.isEmpty()) {
            aside.add(ledger.entries(entries));
        }
        return aside;
    }
}
