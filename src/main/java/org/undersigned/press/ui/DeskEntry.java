package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The desk in the drawer. */
@org.springframework.stereotype.Component
class DeskEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("press.desk.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.DESK;
    }

    @Override
    public Class<? extends Component> view() {
        return DeskView.class;
    }

    @Override
    public String permission() {
        return Permission.EDITION_READ;
    }

    @Override
    public Group group() {
        return Group.PUBLISH;
    }

    @Override
    public int order() {
        return 20;
    }
}
