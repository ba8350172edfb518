package org.undersigned.roster.rank;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Rankings extends JpaRepository<Ranking, UUID> {

    Optional<Ranking> findByCampaignId(UUID campaign);

    @Query("select distinct p from Ranking r join r.parties p where p in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
