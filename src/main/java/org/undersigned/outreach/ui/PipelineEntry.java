package org.undersigned.outreach.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import org.undersigned.access.Permission;
import org.undersigned.base.ui.NavigationEntry;
import org.undersigned.base.ui.Symbol;

/** The pipeline in the drawer. */
@org.springframework.stereotype.Component
class PipelineEntry implements NavigationEntry {

    @Override
    public String title() {
        return text("outreach.ui.title");
    }

    @Override
    public Symbol symbol() {
        return Symbol.PIPELINE;
    }

    @Override
    public Class<? extends Component> view() {
        return PipelineView.class;
    }

    @Override
    public String permission() {
        return Permission.OUTREACH_READ;
    }

    @Override
    public Group group() {
        return Group.WORK;
    }

    @Override
    public int order() {
        return 20;
    }
}
