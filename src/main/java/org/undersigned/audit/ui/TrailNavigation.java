package org.undersigned.audit.ui;

import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.UUID;
import org.undersigned.base.ui.Instants;

/** Ways to the trail. */
public final class TrailNavigation {

    private TrailNavigation() {}

    /**
     * To what somebody did in one part of the product, from the day on into which a point in time falls for the reader.
     *
     * @param feature as the verbs of its entries begin
     */
    public static RouterLink linkToTrail(String text, UUID person, String feature, Instant from) {
        var link = new RouterLink(text, TrailView.class);
        link.setQueryParameters(TrailView.address(person, feature, Instants.day(from)));
        return link;
    }
}
