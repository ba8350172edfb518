package org.undersigned.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.base.Refusal;

interface Letters extends JpaRepository<Letter, UUID> {

    List<Letter> findByCampaignIdOrderByAddedAtAscIdAsc(UUID campaignId);

    default Letter require(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("campaign.refused.unknown-letter"));
    }
}
