package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of the home page that a feature brings. Who lacks the permission does not see it. */
public interface HomeTile {

    /** Lowest first. */
    int order();

    /** Of {@code access.Permission}. */
    String permission();

    /** What it shows of a campaign; usually a {@link Panel}. One that is not visible takes no place. */
    Component content(UUID campaignId);

    /** Whether it takes the whole width. */
    default boolean wide() {
        return false;
    }
}
