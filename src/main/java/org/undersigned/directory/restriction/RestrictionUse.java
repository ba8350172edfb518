package org.undersigned.directory.restriction;

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
    public boolean uses(UUID partyId) {
        return restrictions.existsByPartyId(partyId);
    }
}
