package org.undersigned.advertising.insertion.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** Something to do with an insertion, beside its states, that is brought by what lies above orders: its calendar file. */
public interface InsertionTool {

    Component tool(UUID insertion);
}
