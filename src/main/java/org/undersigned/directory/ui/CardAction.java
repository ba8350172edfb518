package org.undersigned.directory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.undersigned.directory.PartyCard;

/** Something that can be done with a party, in the title line of its card; each Spring bean of this type is offered. */
public interface CardAction {

    /** Nothing where it does not concern the party or whoever looks. */
    Optional<Component> of(PartyCard card);
}
