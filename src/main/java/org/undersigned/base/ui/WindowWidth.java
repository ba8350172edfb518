package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;

/** How much room a list has. */
enum WindowWidth {
    /** A telephone: rows of two lines. */
    NARROW,
    MEDIUM,
    /** Room for a detail beside the list. */
    WIDE;

    private static final int MEDIUM_FROM = 700;
    private static final int WIDE_FROM = 1_200;

    /** Tells the width now and whenever it changes while the component is attached. */
    static void follow(Component component, Consumer<WindowWidth> listener) {
        var page = UI.getCurrent().getPage();
        listener.accept(of(page.getExtendedClientDetails().getWindowInnerWidth()));
        var registration = page.addBrowserWindowResizeListener(resize -> listener.accept(of(resize.getWidth())));
        component.addDetachListener(detach -> {
            detach.unregisterListener();
            registration.remove();
        });
    }

    /** A width that is not known is taken as wide. */
    static WindowWidth of(int pixels) {
        if (pixels <= 0 || pixels >= WIDE_FROM) {
            return WIDE;
        }
        return pixels >= MEDIUM_FROM ? MEDIUM : NARROW;
    }
}
