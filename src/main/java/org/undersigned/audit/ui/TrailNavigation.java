package org.undersigned.audit.ui;

import com.vaadin.flow.component.UI;

/** Ways to the trail. */
public final class TrailNavigation {

    private TrailNavigation() {}

    public static void toTrail() {
        UI.getCurrent().navigate(TrailView.class);
    }
}
