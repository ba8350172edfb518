package org.undersigned.advertising.copy.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.advertising.copy.CopyPreview;

/** What another part of advertising has to say of an ad while it is written. */
public interface WritingNote {

    /**
     * Nothing where there is nothing to be said.
     *
     * @param copy under what it is kept, or will be
     */
    Optional<Component> note(UUID campaign, UUID copy, CopyPreview written);
}
