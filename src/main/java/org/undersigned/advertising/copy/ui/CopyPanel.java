package org.undersigned.advertising.copy.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.copy.CopyVersionFacts;

/** What another part of advertising shows beside a version of copy: where it is placed, its proofs. */
public interface CopyPanel {

    /** Lowest first. */
    int order();

    /** Nothing where there is nothing to be said, or the user may not see it. */
    Optional<Component> content(CopyVersionFacts version);

    /** What comes next for a version that is the last, where this part knows and the user may. */
    default List<Component> next(CopyVersionFacts version) {
        return List.of();
    }
}
