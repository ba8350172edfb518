package org.undersigned.base.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of the home page that a feature brings. Who lacks the permission does not see it. */
public interface HomeTile {

    /** Where it stands on the page: what is urgent goes before all, then what waits, what is done next, and how it goes. */
    enum Place {
        /** Over the whole width. */
        URGENT,
        /** What waits for a decision of whoever looks. Nothing is shown of what does not wait. */
        WAITING,
        /** What there is to do. */
        WORK,
        /** What is printed and published, by when, and what it costs. */
        PUBLISHING,
        /** How far the campaign has come. */
        STANDING
    }

    Place place();

    /** Within its place, lowest first. */
    int order();

    /** Of {@code access.Permission}. */
    String permission();

    /** What it shows of a campaign; usually a {@link Panel}. One that is not visible takes no place. */
    Component content(UUID campaignId);
}
