package org.undersigned.roster.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.roster.ListChoice;

/** Ways to the lists and editions. */
public final class RosterNavigation {

    static final String ROSTERS = "rosters";
    static final String EDITION = "edition";

    private RosterNavigation() {}

    public static void toRosters() {
        UI.getCurrent().navigate(RosterListView.class);
    }

    /** To a list of the campaign that one works in. */
    static void toList(ListChoice list) {
        UI.getCurrent().navigate(RosterListView.class, ListControls.address(list));
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

    static RouteParameters of(UUID id) {
        return new RouteParameters(EDITION, id.toString());
    }
}
