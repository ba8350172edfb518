package org.undersigned.advertising.order.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;

/** Ways to the orders of a campaign. */
public final class OrderNavigation {

    static final String ORDERS = "ads/orders";
    static final String ORDER = "order";

    private static final String REVISION = "revision";

    private OrderNavigation() {}

    public static void toOrder(UUID id) {
        UI.getCurrent().navigate(OrderView.class, parameters(id));
    }

    public static RouterLink linkToOrder(String text, UUID id) {
        return new RouterLink(text, OrderView.class, parameters(id));
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(ORDER, id.toString());
    }

    static RouterLink linkToRevision(String text, UUID id, int number) {
        var link = linkToOrder(text, id);
        link.setQueryParameters(QueryParameters.of(REVISION, String.valueOf(number)));
        return link;
    }

    /** The revision that the address asks for; none where it says nothing that is a number. */
    static Optional<Integer> revision(QueryParameters query) {
        return query.getSingleParameter(REVISION)
                .filter(typed -> typed.matches("\\d{1,6}"))
                .map(Integer::parseInt);
    }
}
