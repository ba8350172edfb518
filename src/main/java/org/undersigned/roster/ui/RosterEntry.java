package org.undersigned.roster.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The lists in the drawer. */
@org.springframework.stereotype.Component
class RosterEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("roster.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.ROSTER;
    }

    @Override
    public Class<? extends Component> view() {
        return RosterListView.class;
    }

    @Override
    public String permission() {
        return Permission.CAMPAIGN_READ;
    }

    @Override
    public Group group() {
        return Group.PUBLISH;
    }

    @Override
    public int order() {
        return 10;
    }
}
