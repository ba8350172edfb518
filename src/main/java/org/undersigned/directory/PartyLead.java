package org.undersigned.directory;

import java.util.List;
import java.util.UUID;

/** A way to a party past its own names: a number, somebody who speaks for it. Implemented where that is kept. */
public interface PartyLead {

    /** @param because how the party was found, in words */
    record Led(UUID party, String because) {}

    /**
     * The parties that it leads to, best first.
     *
     * @param named the parties that were found by their names, best first
     */
    List<Led> from(String typed, List<UUID> named, int limit);
}
