package org.undersigned.audit.ui;

import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.UUID;

/** Ways to the trail. */
public final class TrailNavigation {

    private TrailNavigation() {}

    /**
     * To what somebody did in one part of the product from a day on.
     *
     * @param feature as the verbs of its entries begin
     */
    public static RouterLink linkToTrail(String text, UUID person, String feature, LocalDate from) {
        var link = new RouterLink(text, TrailView.class);
        link.setQueryParameters(TrailView.address(person, feature, from));
        return link;
    }
}
