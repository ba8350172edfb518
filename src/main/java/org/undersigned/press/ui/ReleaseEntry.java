package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Releases in the drawer, and with them all that goes to the press and comes from it. */
@org.springframework.stereotype.Component
class ReleaseEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("press.release.ui.entry");
    }

    @Override
    public Symbol symbol() {
        return Symbol.RELEASE;
    }

    @Override
    public Class<? extends Component> view() {
        return ReleaseListView.class;
    }

    @Override
    public String permission() {
        return Permission.RELEASE_READ;
    }

    @Override
    public Group group() {
        return Group.PUBLISH;
    }

    @Override
    public int order() {
        return 30;
    }
}
