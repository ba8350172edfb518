package org.undersigned.outreach;

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
    public boolean uses(UUID partyId) {
        return participations.existsByPartyId(partyId) || participations.existsByRouteId(partyId);
    }
}
