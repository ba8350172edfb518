package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsNavigation;
import org.undersigned.base.ui.HomeTile;
import org.undersigned.base.ui.Panel;

/** The money of a campaign's ads. */
@org.springframework.stereotype.Component
class MoneyTile implements HomeTile {

    private final MoneyLine money;

    MoneyTile(MoneyLine money) {
        this.money = money;
    }

    @Override
    public Place place() {
        return Place.PUBLISHING;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public Component content(UUID campaignId) {
        return new Panel(text("advertising.order.ui.money"), money.of(campaignId))
                .actions(AdsNavigation.linkToTab(text("advertising.order.ui.orders"), AdsNavigation.ORDERS));
    }
}
