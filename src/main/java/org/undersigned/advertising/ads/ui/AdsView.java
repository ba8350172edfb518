package org.undersigned.advertising.ads.ui;

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
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.Register;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;

/** The ads of the campaign that one works in: what is due next, the calendar, and the orders with what they come to. */
@Route(AdsNavigation.ADS)
@RolesAllowed(Permission.ORDER_READ)
class AdsView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final List<AdsTab> tabs;
    private final List<AdsLink> links;
    private final AdsActions actions;
    private final CampaignChoiceService choice;
    private final ViewHeader header = new ViewHeader(text("advertising.order.ui.ads"));

    AdsView(List<AdsTab> tabs, List<AdsLink> links, AdsActions actions, CampaignChoiceService choice) {
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(AdsTab::order)).toList();
        this.links =
                links.stream().sorted(Comparator.comparingInt(AdsLink::order)).toList();
        this.actions = actions;
        this.choice = choice;
    }

    @Override
    public String getPageTitle() {
        return text("advertising.order.ui.ads");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        choice.current().ifPresentOrElse(campaign -> show(campaign, query), this::showNothingYet);
    }

    private void show(CampaignFacts campaign, QueryParameters query) {
        var asked = query.getSingleParameter(AdsNavigation.TAB).orElse("");
        var shown =
                tabs.stream().filter(tab -> tab.key().equals(asked)).findFirst().orElseGet(tabs::getFirst);
        header.secondary(actions.secondary(campaign).toArray(Component[]::new));
        actions.primary(campaign).ifPresent(header::primary);
        var content = shown.content(campaign, query);
        if (content instanceof Register<?, ?> list) {
            getContent().showList(header, navigation(shown.key()), list);
        } else {
            getContent().show(header, navigation(shown.key()), content);
        }
    }

    private Component navigation(String shown) {
        var ways = new Nav();
        ways.addClassName("ad-tabs");
        ways.getElement().setAttribute("aria-label", text("advertising.order.ui.tabs"));
        tabs.forEach(tab -> ways.add(link(tab.title(), tab.key(), shown)));
        links.forEach(each -> ways.add(each.link()));
        return ways;
    }

    private static RouterLink link(String title, String key, String shown) {
        var link = AdsNavigation.linkToTab(title, key);
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
