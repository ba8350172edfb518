package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.undersigned.access.Permission;
import org.undersigned.advertising.budget.ui.BudgetNavigation;
import org.undersigned.base.ui.Buttons;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignFacts;

/** The ads of the campaign that one works in: what is due next, the calendar, and the orders with what they come to. */
@Route(OrderNavigation.ADS)
@RolesAllowed(Permission.ORDER_READ)
class AdsView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    static final String ORDERS = "orders";

    private final List<AdsTab> tabs;
    private final List<AdsLink> links;
    private final OrderParts parts;
    private final OrderDialogs dialogs;
    private final ViewHeader header = new ViewHeader(text("advertising.order.ui.ads"));

    AdsView(List<AdsTab> tabs, List<AdsLink> links, OrderParts parts, OrderDialogs dialogs) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(AdsTab::order)).toList();
        this.links = List.copyOf(links);
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @Override
    public String getPageTitle() {
        return text("advertising.order.ui.ads");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        parts.campaign().ifPresentOrElse(campaign -> show(campaign, query), this::showNothingYet);
    }

    private void show(CampaignFacts campaign, QueryParameters query) {
        var asked = query.getSingleParameter(OrderNavigation.TAB).orElse("");
        var tab = tabs.stream().filter(each -> each.key().equals(asked)).findFirst();
        header.secondary(parts.limits(campaign, () -> {}).toArray(Component[]::new));
        if (parts.mayWrite()) {
            header.primary(Buttons.primary(text("advertising.order.ui.add"), () -> dialogs.draft(campaign)));
        }
        if (tab.isEmpty() && (asked.equals(ORDERS) || tabs.isEmpty())) {
            showOrders(campaign, query);
        } else {
            var shown = tab.orElseGet(tabs::getFirst);
            getContent().show(header, navigation(shown.key()), shown.content(campaign, query));
        }
    }

    private void showOrders(CampaignFacts campaign, QueryParameters query) {
        var list = parts.register(campaign);
        var nothing = new EmptyState(text("advertising.order.ui.none.title"), text("advertising.order.ui.none.text"));
        list.register().emptyAs(nothing);
        getContent().showList(header, navigation(ORDERS), list.register());
        list.show(query);
    }

    private Component navigation(String shown) {
        var ways = new Nav();
        ways.addClassName("ad-tabs");
        ways.getElement().setAttribute("aria-label", text("advertising.order.ui.tabs"));
        tabs.forEach(tab -> ways.add(link(tab.title(), tab.key(), shown)));
        ways.add(link(text("advertising.order.ui.orders"), ORDERS, shown));
        links.forEach(each -> ways.add(each.link()));
        ways.add(BudgetNavigation.linkToBudget(text("advertising.budget.ui.title")));
        return ways;
    }

    private static RouterLink link(String title, String key, String shown) {
        var link = OrderNavigation.linkToTab(title, key);
        if (key.equals(shown)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void showNothingYet() {
        getContent()
                .show(
                        header,
                        new EmptyState(
                                text("advertising.order.ui.no-campaign.title"),
                                text("advertising.order.ui.no-campaign.text")));
    }
}
