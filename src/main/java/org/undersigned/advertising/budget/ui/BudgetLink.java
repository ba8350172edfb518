package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.router.RouterLink;
import org.springframework.stereotype.Component;
import org.undersigned.access.Permission;
import org.undersigned.advertising.ads.ui.AdsLink;

/** The budget stands beside the orders that use it. */
@Component
class BudgetLink implements AdsLink {

    static final String KEY = "budget";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String permission() {
        return Permission.ORDER_READ;
    }

    @Override
    public RouterLink link() {
        return BudgetNavigation.linkToBudget(text("advertising.budget.ui.title"));
    }

    @Override
    public int order() {
        return 20;
    }
}
