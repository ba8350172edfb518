package org.undersigned.directory.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The directory in the drawer. */
@org.springframework.stereotype.Component
class DirectoryEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("directory.list.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.DIRECTORY;
    }

    @Override
    public Class<? extends Component> view() {
        return DirectoryView.class;
    }

    @Override
    public String permission() {
        return Permission.DIRECTORY_READ;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 30;
    }
}
