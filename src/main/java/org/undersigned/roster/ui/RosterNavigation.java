package org.undersigned.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.roster.ListChoice;

/** Ways to the lists and editions. */
public final class RosterNavigation {

    static final String ROSTERS = "rosters";
    static final String ORDERS = ROSTERS + "/orders";
    static final String EDITION = "edition";

    private static final String FROM = "from";
    private static final String SINCE = "since";

    private RosterNavigation() {}

    public static void toRosters() {
        UI.getCurrent().navigate(RosterListView.class);
    }

    /** To a list of the campaign that one works in. */
    static void toList(ListChoice list) {
        UI.getCurrent().navigate(RosterListView.class, ListControls.address(list));
    }

    /** To a list in each order. */
    static void toOrders(ListChoice list) {
        UI.getCurrent().navigate(OrdersView.class, ListControls.address(list));
    }

    public static void toEdition(UUID id) {
        UI.getCurrent().navigate(EditionView.class, of(id));
    }

    public static RouterLink linkToRosters(String text) {
        return new RouterLink(text, RosterListView.class);
    }

    public static RouterLink linkToEdition(String text, UUID id) {
        return new RouterLink(text, EditionView.class, of(id));
    }

    static void toDossier(UUID edition) {
        UI.getCurrent().navigate(EditionDossierView.class, of(edition));
    }

    /** To the dossier of an edition from some name on. */
    static RouterLink linkToDossier(String text, UUID edition, int offset) {
        var link = new RouterLink(text, EditionDossierView.class, of(edition));
        link.setQueryParameters(QueryParameters.of(FROM, String.valueOf(offset)));
        return link;
    }

    /** From which name on the address asks for the dossier; from the first one where it says nothing that is a number. */
    static int offset(QueryParameters query) {
        return query.getSingleParameter(FROM)
                .filter(typed -> typed.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** The address of an edition beside another that it is compared with. */
    static Location compared(UUID edition, UUID with) {
        return new Location(ROSTERS + "/" + edition, QueryParameters.of(SINCE, with.toString()));
    }

    /** Which edition the address asks to compare with; none where it says nothing that is an id. */
    static Optional<UUID> comparedWith(QueryParameters query) {
        return query.getSingleParameter(SINCE).flatMap(Ids::read);
    }

    static RouteParameters of(UUID id) {
        return new RouteParameters(EDITION, id.toString());
    }
}
