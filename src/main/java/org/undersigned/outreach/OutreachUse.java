package org.undersigned.outreach;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryUse;

/** A party that is in the pipeline of a campaign, or through whom another one is asked, is in use. */
@Component
class OutreachUse implements DirectoryUse {

    private final Participations participations;

    OutreachUse(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Set<UUID> usedAmong(Collection<UUID> parties) {
        var used = new HashSet<>(participations.partiesAmong(parties));
        used.addAll(participations.routesAmong(parties));
        return used;
    }
}
