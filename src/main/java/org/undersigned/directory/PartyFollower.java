package org.undersigned.directory;

import java.util.Collection;
import java.util.UUID;

/**
 * Told of what changes about parties, in the transaction that changes it. Implemented by what keeps tables of its own
 * that are made of the directory.
 */
public interface PartyFollower {

    /** A name as it is stored. */
    record FollowedName(UUID id, UUID party, String text) {}

    void namesAdded(Collection<FollowedName> names);

    void namesRemoved(Collection<FollowedName> names);

    /** Anything on the cards of some parties is another now. */
    void changed(Collection<UUID> parties);
}
