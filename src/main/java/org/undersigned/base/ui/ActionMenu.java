package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;

/** A menu below a button: actions that are needed less often, or a choice of one. */
public final class ActionMenu {

    private final ContextMenu menu = new ContextMenu();

    /** @param button opens the menu when it is pressed; it is labelled by whoever made it */
    public ActionMenu(Component button) {
        menu.setTarget(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_START);
        menu.addOpenedChangeListener(
                change -> button.getElement().setAttribute("aria-expanded", Boolean.toString(change.isOpened())));
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.getElement().setAttribute("aria-expanded", "false");
    }

    /** Opens to the upper side, for a button at the lower edge. */
    public ActionMenu upwards() {
        menu.setPosition(ContextMenuPosition.TOP_START);
        return this;
    }

    public ActionMenu add(String text, Runnable action) {
        menu.addItem(text, click -> action.run());
        return this;
    }

    /** One of several, of which one is chosen. */
    public ActionMenu choice(String text, boolean chosen, Runnable action) {
        var item = menu.addItem(text, click -> action.run());
        item.setCheckable(true);
        item.setChecked(chosen);
        return this;
    }

    public ActionMenu separator() {
        menu.addSeparator();
        return this;
    }
}
