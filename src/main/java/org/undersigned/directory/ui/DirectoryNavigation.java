package org.undersigned.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.base.Ids;
import org.undersigned.base.Refusal;

/** Ways to the screens of the directory. */
public final class DirectoryNavigation {

    static final String DIRECTORY = "directory";
    static final String PARTY = "party";

    private DirectoryNavigation() {}

    public static void toDirectory() {
        UI.getCurrent().navigate(DirectoryView.class);
    }

    /** To the card of a party. */
    public static void toParty(UUID party) {
        UI.getCurrent().navigate(PartyView.class, parameters(party));
    }

    public static RouterLink linkToDirectory(String text) {
        return new RouterLink(text, DirectoryView.class);
    }

    public static RouterLink linkToParty(String text, UUID party) {
        return new RouterLink(text, PartyView.class, parameters(party));
    }

    static RouteParameters parameters(UUID party) {
        return new RouteParameters(new RouteParam(PARTY, party.toString()));
    }

    /** What is no id in an address is answered as an id that nothing has. */
    static UUID party(BeforeEnterEvent entering) {
        return entering.getRouteParameters()
                .get(PARTY)
                .flatMap(Ids::read)
                .orElseThrow(() -> new Refusal("directory.refused.unknown-party"));
    }
}
