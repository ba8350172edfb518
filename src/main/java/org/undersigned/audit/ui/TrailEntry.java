package org.undersigned.audit.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.audit.TrailPermission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The trail in the drawer. */
@org.springframework.stereotype.Component
class TrailEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("audit.trail.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.TRAIL;
    }

    @Override
    public Class<? extends Component> view() {
        return TrailView.class;
    }

    @Override
    public String permission() {
        return TrailPermission.READ_OWN;
    }

    @Override
    public Group group() {
        return Group.MANAGE;
    }

    @Override
    public int order() {
        return 40;
    }
}
