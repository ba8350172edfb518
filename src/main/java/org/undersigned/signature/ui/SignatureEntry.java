package org.undersigned.signature.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The signatures in the drawer. */
@org.springframework.stereotype.Component
class SignatureEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("signature.ui.list.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.SIGNATURE;
    }

    @Override
    public Class<? extends Component> view() {
        return SignatureListView.class;
    }

    @Override
    public String permission() {
        return Permission.SIGNATURE_READ;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 40;
    }
}
