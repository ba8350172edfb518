package org.undersigned.signature;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Says where else a signer's name or words stand, and so what a withdrawal touches. Implemented where that is kept. */
public interface PlacementSource {

    /**
     * Each place, for whoever withdraws; none where there is no such place.
     *
     * @param signatures all under which the signer is listed
     */
    List<NamePlace> carrying(Set<UUID> signatures);
}
