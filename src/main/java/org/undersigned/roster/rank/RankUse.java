package org.undersigned.roster.rank;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/** A party that has a rank is in use: removed it would leave a rank that nobody has. */
@Component
class RankUse implements DirectoryUse {

    private final Rankings rankings;

    RankUse(Rankings rankings) {
        this.rankings = rankings;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        return rankings.partiesAmong(parties);
    }
}
