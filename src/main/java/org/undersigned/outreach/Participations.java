package org.undersigned.outreach;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.base.Refusal;

interface Participations extends JpaRepository<Participation, UUID> {

    Optional<Participation> findByCampaignIdAndPartyId(UUID campaignId, UUID partyId);

    List<Participation> findByCampaignIdAndPartyIdIn(UUID campaignId, Collection<UUID> partyIds);

    boolean existsByPartyId(UUID partyId);

    default Participation require(UUID id) {
        return findById(id).orElseThrow(Participations::unknown);
    }

    static Refusal unknown() {
        return new Refusal("outreach.refused.unknown-participation");
    }
}
