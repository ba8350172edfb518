package org.undersigned.advertising.ads.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;

/** Ways to the ads of the campaign that one works in. */
public final class AdsNavigation {

    public static final String ADS = "ads";
    public static final String TAB = "tab";

    /** The key of the tab of orders. */
    public static final String ORDERS = "orders";

    private AdsNavigation() {}

    public static void toAds() {
        UI.getCurrent().navigate(AdsView.class);
    }

    public static void toOrders() {
        UI.getCurrent().navigate(AdsView.class, QueryParameters.of(TAB, ORDERS));
    }

    public static RouterLink linkToAds(String text) {
        return new RouterLink(text, AdsView.class);
    }

    /** @param tab the key of an {@link AdsTab} */
    public static RouterLink linkToTab(String text, String tab) {
        var link = linkToAds(text);
        link.setQueryParameters(QueryParameters.of(TAB, tab));
        return link;
    }
}
