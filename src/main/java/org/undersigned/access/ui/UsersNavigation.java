package org.undersigned.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.UUID;

/** Ways to the users. */
public final class UsersNavigation {

    static final String USERS = "users";
    static final String USER = "user";

    private UsersNavigation() {}

    public static void toUser(UUID id) {
        UI.getCurrent().navigate(UserView.class, of(id));
    }

    static RouterLink linkToUsers(String text) {
        return new RouterLink(text, UsersView.class);
    }

    static RouterLink linkToUser(String text, UUID id) {
        return new RouterLink(text, UserView.class, of(id));
    }

    private static RouteParameters of(UUID id) {
        return new RouteParameters(USER, id.toString());
    }
}
