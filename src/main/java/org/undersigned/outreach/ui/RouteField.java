package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.directory.representation.NamedParty;
import org.undersigned.outreach.Route;

/** One of those who speak for a party, or none; the one who was chosen stays to be seen when they no longer do. */
final class RouteField extends Composite<Select<Route>> {

    private final List<Route> routes = new ArrayList<>();

    /** @param former through whom the party is asked, if that is somebody who does not speak for it any more */
    RouteField(List<NamedParty> speakers, @Nullable Route former) {
        speakers.forEach(speaker -> routes.add(new Route(speaker.id(), speaker.name())));
        if (former != null) {
            routes.add(former);
        }
        getContent().setLabel(text("outreach.ui.route"));
        getContent().setItems(routes);
        getContent().setItemLabelGenerator(route -> label(route, former));
        getContent().setEmptySelectionAllowed(true);
        getContent().setEmptySelectionCaption(text("outreach.ui.route.none"));
        getContent().setHelperText(text(speakers.isEmpty() ? "outreach.ui.route.nobody" : "outreach.ui.route.help"));
        getContent().setWidthFull();
    }

    private static String label(@Nullable Route route, @Nullable Route former) {
        if (route == null) {
            return text("outreach.ui.route.none");
        }
        return route.equals(former) ? text("outreach.ui.route.former", route.name()) : route.name();
    }

    void show(@Nullable UUID representative) {
        getContent()
                .setValue(routes.stream()
                        .filter(route -> route.representative().equals(representative))
                        .findFirst()
                        .orElse(null));
    }

    @Nullable
    UUID representative() {
        var route = getContent().getValue();
        return route == null ? null : route.representative();
    }
}
