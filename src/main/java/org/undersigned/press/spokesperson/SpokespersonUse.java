package org.undersigned.press.spokesperson;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/** A party that speaks for a campaign is in use. */
@Component
class SpokespersonUse implements DirectoryUse {

    private final Spokespeople spokespeople;

    SpokespersonUse(Spokespeople spokespeople) {
        this.spokespeople = spokespeople;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return spokespeople.partiesAmong(parties);
    }
}
