package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.directory.PartyCard;

/** A part of a party's card that the directory itself keeps; each Spring bean of this type is shown. */
public interface CardPanel {

    /** Where on the card it stands. */
    enum Place {
        /** First of what is worked with. */
        LEAD,
        /** With the facts. */
        FACTS,
        /** Below what other features tell. */
        WORK
    }

    Place place();

    /** Where it stands among the others of its place; the smallest comes first. */
    int order();

    /**
     * @param changed told after each change of the card
     * @return nothing where it does not concern the party
     */
    Optional<Component> of(PartyCard card, Runnable changed);
}
