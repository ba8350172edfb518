package org.undersigned.access.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The own account, in the user's menu. */
@org.springframework.stereotype.Component
class AccountEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("access.account.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.PERSON;
    }

    @Override
    public Class<? extends Component> view() {
        return AccountView.class;
    }

    @Override
    public String permission() {
        return Permission.STAFF;
    }

    @Override
    public Group group() {
        return Group.ACCOUNT;
    }

    @Override
    public int order() {
        return 10;
    }
}
