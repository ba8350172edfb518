package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** What waits for approval, in the drawer. */
@org.springframework.stereotype.Component
class ApprovalEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("advertising.approval.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.CHECK;
    }

    @Override
    public Class<? extends Component> view() {
        return ApprovalQueueView.class;
    }

    @Override
    public String permission() {
        return Permission.COPY_APPROVE;
    }

    @Override
    public Group group() {
        return Group.PUBLISH;
    }

    @Override
    public int order() {
        return 60;
    }
}
