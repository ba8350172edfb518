package org.undersigned.shell;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The way home, first in the drawer. */
@org.springframework.stereotype.Component
class HomeEntry implements NavigationEntry {

    @Override
    public String title() {
        return Texts.text("shell.home.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.HOME;
    }

    @Override
    public Class<? extends Component> view() {
        return HomeView.class;
    }

    @Override
    public String permission() {
        return Permission.STAFF;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 0;
    }
}
