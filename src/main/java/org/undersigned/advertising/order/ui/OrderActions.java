package org.undersigned.advertising.order.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsActions;
import org.undersigned.base.ui.Buttons;
import org.undersigned.campaign.CampaignFacts;

/** Beginning an order, and saying who may approve how much. */
@org.springframework.stereotype.Component
class OrderActions implements AdsActions {

    private final OrderDialogs dialogs;
    private final CurrentUser user;

    OrderActions(OrderDialogs dialogs, CurrentUser user) {
        this.dialogs = dialogs;
        this.user = user;
    }

    @Override
    public Optional<Component> primary(CampaignFacts campaign) {
        return user.may(Permission.ORDER_WRITE)
                ? Optional.of(Buttons.primary(text("advertising.order.ui.add"), () -> dialogs.draft(campaign)))
                : Optional.empty();
    }

    @Override
    public List<Component> secondary(CampaignFacts campaign) {
        return user.may(Permission.CAMPAIGN_WRITE)
                ? List.of(Buttons.plain(text("advertising.order.ui.limits"), () -> dialogs.limits(campaign, () -> {})))
                : List.of();
    }
}
