package org.undersigned.directory.restriction;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/** A party that is or was restricted stays in the directory: removed and added anew it would be free. */
@Component
class RestrictionUse implements DirectoryUse {

    private final Restrictions restrictions;

    RestrictionUse(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return restrictions.partiesAmong(parties);
    }
}
