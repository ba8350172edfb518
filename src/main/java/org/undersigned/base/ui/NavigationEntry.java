package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;

/** An entry of the drawer or of the user's menu. Features implement it as beans; who lacks the permission sees none. */
public interface NavigationEntry {

    /** Where it stands. */
    enum Group {
        WORK,
        PUBLISH,
        MANAGE,
        /** In the user's own menu. */
        ACCOUNT
    }

    String title();

    Symbol symbol();

    Class<? extends Component> view();

    /** Of {@code access.Permission}. */
    String permission();

    Group group();

    /** Within its group, lowest first. */
    int order();
}
