package org.undersigned.advertising.insertion.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** What another part of advertising has to say of an insertion, on its card. */
public interface InsertionNote {

    /** Nothing where there is nothing to be said, or the user may not see it. */
    Optional<Component> note(UUID insertion);
}
