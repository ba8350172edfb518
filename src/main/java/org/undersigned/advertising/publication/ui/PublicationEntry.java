package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Papers in the drawer. */
@org.springframework.stereotype.Component
class PublicationEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("advertising.publication.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.PUBLICATION;
    }

    @Override
    public Class<? extends Component> view() {
        return PublicationListView.class;
    }

    @Override
    public String permission() {
        return Permission.PUBLICATION_READ;
    }

    @Override
    public Group group() {
        return Group.MANAGE;
    }

    @Override
    public int order() {
        return 15;
    }
}
