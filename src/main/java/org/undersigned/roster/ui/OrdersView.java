package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.Page;
import org.undersigned.base.ui.ViewHeader;
import org.undersigned.campaign.CampaignChoiceService;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.roster.ListChoice;
import org.undersigned.roster.OrderPreview;
import org.undersigned.roster.OrderPreviews;
import org.undersigned.roster.rank.ui.RankPanels;

/** How a list will look in each order, side by side, before one is sealed; and which names stand first. */
@Route(RosterNavigation.ORDERS)
@RolesAllowed(Permission.EDITION_READ)
class OrdersView extends Composite<Page> implements HasDynamicTitle, AfterNavigationObserver {

    private final RosterParts parts;
    private final OrderPreviews previews;
    private final RankPanels ranks;
    private final ViewHeader header = new ViewHeader(text("roster.order.ui.title"));
    private final Div main = new Div();
    private final Div orders = new Div();
    private final Div filed = new Div();
    private final Div aside = new Div();
    private @Nullable ListControls controls;

    OrdersView(CampaignChoiceService choice, RosterParts parts, OrderPreviews previews, RankPanels ranks) {
        this.parts = parts;
        this.previews = previews;
        this.ranks = ranks;
        header.within(RosterNavigation.linkToRosters(text("roster.ui.title")));
        main.addClassName("roster-main");
        orders.addClassName("order-columns");
        aside.addClassName("roster-aside");
        choice.current().ifPresentOrElse(this::layOut, this::showNothingYet);
    }

    @Override
    public String getPageTitle() {
        return text("roster.order.ui.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        if (controls != null) {
            controls.show(navigation.getLocation().getQueryParameters());
            show(controls.choice());
        }
    }

    private void layOut(CampaignFacts campaign) {
        var published = parts.published(campaign.id());
        if (published.isEmpty()) {
            main.add(new EmptyState(text("roster.ui.no-text.title"), text("roster.ui.no-text.text")));
        } else {
            controls = new ListControls(published, parts::pages, this::choose).withoutOrder();
            main.add(controls, orders, filed);
        }
        var columns = new Div(main, aside);
        columns.addClassName("roster-columns");
        getContent().show(header, columns);
    }

    private void choose(ListChoice choice) {
        var location = new Location(RosterNavigation.ORDERS, ListControls.address(choice));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, location));
        show(choice);
    }

    private void show(ListChoice choice) {
        Notifications.resultOrRefusal(() -> previews.of(choice)).ifPresent(preview -> {
            orders.removeAll();
            filed.removeAll();
            aside.removeAll();
            if (preview.names() == 0) {
                orders.add(new EmptyState(text("roster.ui.live.empty.title"), text("roster.ui.live.empty.text")));
            } else {
                preview.orders().forEach(ends -> orders.add(column(choice, preview, ends)));
                filed.add(new FiledTable(preview));
            }
            aside.add(ranks.of(preview.campaign(), preview.marquee(), () -> show(choice)));
        });
    }

    private static OrderColumn column(ListChoice choice, OrderPreview preview, OrderPreview.Ends ends) {
        var use = choice.in(ends.ordering());
        return new OrderColumn(ends, preview.names(), () -> RosterNavigation.toList(use));
    }

    private void showNothingYet() {
        getContent()
                .show(header, new EmptyState(text("roster.ui.no-campaign.title"), text("roster.ui.no-campaign.text")));
    }
}
