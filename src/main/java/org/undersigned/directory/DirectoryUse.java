package org.undersigned.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says for one kind of record whether such a record hangs on a party. Implemented where the record is kept. */
public interface DirectoryUse {

    /** Those of some parties that cannot be removed for it. */
    Set<UUID> usedAmong(Collection<UUID> parties);

    /** Whether the record makes sense only with a party of the kind that this one is, so that its kind must stay. */
    default boolean bindsKind(UUID partyId) {
        return false;
    }
}
