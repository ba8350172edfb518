package org.undersigned.work.mail.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** Mail, in the drawer. */
@org.springframework.stereotype.Component
class MailEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("work.mail.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.MAIL;
    }

    @Override
    public Class<? extends Component> view() {
        return MailView.class;
    }

    @Override
    public String permission() {
        return Permission.TRAIL_READ_CAMPAIGN;
    }

    @Override
    public Group group() {
        return Group.MANAGE;
    }

    @Override
    public int order() {
        return 95;
    }
}
