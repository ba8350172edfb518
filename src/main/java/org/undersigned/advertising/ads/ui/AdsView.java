package org.undersigned.advertising.ads.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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

    private final AdsTabs tabs;
    private final AdsActions actions;
    private final CampaignChoiceService choice;
    private final ViewHeader header = new ViewHeader(text("advertising.order.ui.ads"));

    AdsView(AdsTabs tabs, AdsActions actions, CampaignChoiceService choice) {
        this.tabs = tabs;
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
        var shown = tabs.tab(query.getSingleParameter(AdsNavigation.TAB).orElse(""));
        header.secondary(actions.secondary(campaign).toArray(Component[]::new));
        actions.primary(campaign).ifPresent(header::primary);
        var content = shown.content(campaign, query);
        if (content instanceof Register<?, ?> list) {
            getContent().showList(header, tabs.navigation(shown.key()), list);
        } else {
            getContent().show(header, tabs.navigation(shown.key()), content);
        }
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
