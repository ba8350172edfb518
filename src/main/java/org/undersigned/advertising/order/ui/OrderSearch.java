package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.util.List;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.advertising.register.OrderFilter;
import org.undersigned.advertising.register.OrderListService;
import org.undersigned.advertising.register.OrderRow;
import org.undersigned.base.ui.SearchHit;
import org.undersigned.base.ui.SearchSource;
import org.undersigned.campaign.CampaignChoiceService;

/** Finds orders of the campaign one works in, by headline, paper and number. */
@Component
class OrderSearch implements SearchSource {

    private final OrderListService orders;
    private final CampaignChoiceService choice;

    OrderSearch(OrderListService orders, CampaignChoiceService choice) {
        this.orders = orders;
        this.choice = choice;
    }

    @Override
    public String group() {
        return text("advertising.order.ui.orders");
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<SearchHit> find(String typed, int limit) {
        return choice
                .current()
                .map(campaign -> orders.rows(OrderFilter.all(campaign.id()).withText(typed), 0, limit))
                .orElse(List.of())
                .stream()
                .map(OrderSearch::hit)
                .toList();
    }

    private static SearchHit hit(OrderRow row) {
        return new SearchHit(
                row.headline(),
                text("advertising.order.ui.hit", row.label(), label(row.state())),
                OrderView.class,
                OrderNavigation.parameters(row.id()));
    }
}
