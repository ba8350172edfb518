package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.advertising.publication.PublicationFacts;

/** Something to do with a paper, in the title line of its page, that is brought by what lies above it. */
public interface PaperAction {

    /** Nothing where the user may not, or the paper takes nothing. */
    Optional<Component> action(PublicationFacts paper);
}
