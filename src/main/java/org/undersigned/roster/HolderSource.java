package org.undersigned.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Says who was given the names of editions inside of something else that prints them. Implemented where that is given
 * out.
 */
public interface HolderSource {

    /** Each time that somebody was given names of one of some editions. */
    List<GivenNames> given(Collection<UUID> editions);
}
