package org.undersigned.advertising.register.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.ads.ui.AdsTab;
import org.undersigned.advertising.register.OrderListService;
import org.undersigned.base.ui.EmptyState;
import org.undersigned.base.ui.Instants;
import org.undersigned.campaign.CampaignFacts;

/** The list of orders on the page of ads. */
@org.springframework.stereotype.Component
class OrdersTab implements AdsTab {

    private final OrderListService orders;
    private final Clock clock;

    OrdersTab(OrderListService orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String key() {
        return AdsNavigation.ORDERS;
    }

    @Override
    public String title() {
        return text("advertising.order.ui.orders");
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Component content(CampaignFacts campaign, QueryParameters query) {
        var list = new OrderRegister(campaign.id(), orders, new Instants(clock, campaign.zone()));
        list.register()
                .emptyAs(new EmptyState(
                        text("advertising.order.ui.none.title"), text("advertising.order.ui.none.text")));
        list.show(query);
        return list.register();
    }
}
