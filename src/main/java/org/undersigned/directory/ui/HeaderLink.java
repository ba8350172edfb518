package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A way from the head of the directory to something else that belongs to it; each Spring bean of this type is shown. */
public interface HeaderLink {

    /** Nothing where there is nothing to go to. */
    Optional<Component> link();
}
