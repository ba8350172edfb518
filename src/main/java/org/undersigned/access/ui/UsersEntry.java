package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Users, in the drawer. */
@org.springframework.stereotype.Component
class UsersEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("access.users.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.USERS;
    }

    @Override
    public Class<? extends Component> view() {
        return UsersView.class;
    }

    @Override
    public String permission() {
        return Permission.USER_READ;
    }

    @Override
    public Group group() {
        return Group.MANAGE;
    }

    @Override
    public int order() {
        return 70;
    }
}
