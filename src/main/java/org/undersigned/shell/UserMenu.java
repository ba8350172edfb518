package org.undersigned.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.ActionMenu;
import org.undersigned.base.ui.NavigationEntry;

/** Who is signed in, with which roles, and what concerns only them. */
class UserMenu extends Composite<Div> {

    UserMenu(CurrentUser currentUser, List<NavigationEntry> entries, Runnable signOut) {
        getContent().addClassName("user-menu");
        currentUser.find().ifPresentOrElse(user -> show(user, entries, signOut), () -> setVisible(false));
    }

    private void show(StaffUser user, List<NavigationEntry> entries, Runnable signOut) {
        var name = new Span(user.name());
        name.addClassName("user-name");
        var roles = new Span(roles(user));
        roles.addClassName("user-roles");
        var who = new Div(name, roles);
        who.addClassName("user-who");
        var heard = new Span(Texts.text("shell.user.menu"));
        heard.addClassName("heard");
        var avatar = new Avatar(user.name());
        avatar.getElement().setAttribute("aria-hidden", "true");

        var button = new NativeButton();
        button.add(heard, avatar, who);
        button.addClassName("menu-button");
        getContent().add(button);

        var menu = new ActionMenu(button).upwards();
        entries.forEach(entry -> menu.add(entry.title(), () -> UI.getCurrent().navigate(entry.view())));
        menu.add(Texts.text("shell.user.sign-out"), signOut);
    }

    private static String roles(StaffUser user) {
        return user.roles().isEmpty()
                ? Texts.text("shell.user.no-role")
                : user.roles().stream()
                        .sorted()
                        .map(Texts::label)
                        .collect(Collectors.joining(Texts.text("shell.user.separator")));
    }
}
