package org.undersigned.advertising.budget.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;

/** Ways to the budget of the campaign that one works in. */
public final class BudgetNavigation {

    static final String BUDGET = "ads/budget";

    private BudgetNavigation() {}

    public static void toBudget() {
        UI.getCurrent().navigate(BudgetView.class);
    }

    public static RouterLink linkToBudget(String text) {
        return new RouterLink(text, BudgetView.class);
    }
}
