package org.undersigned.advertising.register.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.register.OrderFilter;
import org.undersigned.advertising.register.OrderListService;
import org.undersigned.advertising.register.OrderRow;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The orders that wait for whoever looks to approve them. */
@org.springframework.stereotype.Component
class OrderTile implements HomeTile {

    private static final int MOST = 5;

    private final OrderListService orders;

    OrderTile(OrderListService orders) {
        this.orders = orders;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public String permission() {
        return Permission.ORDER_APPROVE;
    }

    @Override
    public Component content(UUID campaignId) {
        var filter = OrderFilter.all(campaignId).withMine(true);
        var rows = orders.rows(filter, 0, MOST);
        var panel = new Panel(text("advertising.order.ui.tile"))
                .actions(AdsNavigation.linkToTab(
                        text("advertising.order.ui.tile.all", orders.count(filter)), AdsNavigation.ORDERS));
        panel.show(rows.stream().map(OrderTile::line).toArray(Component[]::new));
        panel.setVisible(!rows.isEmpty());
        return panel;
    }

    private static Component line(OrderRow row) {
        var title = OrderNavigation.linkToOrder(row.headline(), row.id());
        title.addClassName("printed");
        var line = new Div(
                title,
                new Span(text("advertising.order.ui.of", row.label(), row.revision())),
                new Span(row.total().toString()));
        line.addClassName("edition-line");
        return line;
    }
}
