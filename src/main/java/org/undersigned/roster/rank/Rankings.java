package org.undersigned.roster.rank;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rankings extends JpaRepository<Ranking, UUID> {

    Optional<Ranking> findByCampaignId(UUID campaign);
}
