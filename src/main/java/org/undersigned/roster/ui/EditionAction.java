package org.undersigned.roster.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.undersigned.roster.EditionFacts;

/** What comes after sealing an edition, on its page. Implemented by what takes its names further. */
public interface EditionAction {

    /** Nothing for an edition that is not taken there, or where the user may not. */
    Optional<Button> of(EditionFacts edition);
}
