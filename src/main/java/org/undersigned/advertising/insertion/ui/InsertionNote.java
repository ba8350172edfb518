package org.undersigned.advertising.insertion.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.UUID;

/** What another part of advertising has to say of insertions, on their cards. */
public interface InsertionNote {

    /** By the insertions of an order; nothing of those of which there is nothing to be said, or the user may not see it. */
    Map<UUID, Component> notes(UUID order);
}
