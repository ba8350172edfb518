package org.undersigned.advertising.proof.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.undersigned.advertising.placement.NamesAlarm;

/** Ways to ads in insertions. */
public final class PlacementNavigation {

    static final String PLACEMENTS = "ads/placements";
    static final String PLACEMENT = "placement";

    private PlacementNavigation() {}

    public static void toPlacement(UUID id) {
        UI.getCurrent().navigate(PlacementView.class, new RouteParameters(PLACEMENT, id.toString()));
    }

    public static RouterLink linkToPlacement(String text, UUID id) {
        return new RouterLink(text, PlacementView.class, new RouteParameters(PLACEMENT, id.toString()));
    }

    /** A badge that leads to the ad of which it warns. */
    public static RouterLink linkToAlarm(NamesAlarm alarm) {
        var link = linkToPlacement("", alarm.placement().id());
        link.add(NamesAlarmNotice.badge(alarm));
        return link;
    }
}
