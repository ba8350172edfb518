package org.undersigned.advertising.publication.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Optional;

/** Something that can be done with the register of papers by what lies above it. */
public interface PublicationListAction {

    /**
     * The button, where there is something to do and the user may.
     *
     * @param done shows the register anew
     */
    Optional<Button> button(Runnable done);
}
