package org.undersigned.press.ui;

import com.vaadin.flow.component.UI;

/** Ways to the desk. */
public final class PressNavigation {

    static final String DESK = "desk";

    private PressNavigation() {}

    public static void toDesk() {
        UI.getCurrent().navigate(DeskView.class);
    }
}
