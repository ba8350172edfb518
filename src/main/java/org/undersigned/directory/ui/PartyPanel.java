package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** A part of a party's card that a feature above this one brings; each Spring bean of this type is shown. */
public interface PartyPanel {

    /** Where it stands among the others; the smallest comes first. */
    int order();

    String title();

    Component content(UUID partyId);
}
