package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Imports in the drawer. */
@org.springframework.stereotype.Component
class IntakeEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("intake.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.IMPORT;
    }

    @Override
    public Class<? extends Component> view() {
        return ImportListView.class;
    }

    @Override
    public String permission() {
        return Permission.IMPORT_READ;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 50;
    }
}
