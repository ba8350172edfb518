package org.undersigned.directory.source.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;

/** Leads to what a list came in by; each feature that brings lists has a Spring bean of this type. */
public interface SourceLink {

    /**
     * @param origin as it was noted with the source
     * @return nothing when the user may not go there, or the feature did not bring it
     */
    Optional<Component> to(UUID origin, String text);
}
