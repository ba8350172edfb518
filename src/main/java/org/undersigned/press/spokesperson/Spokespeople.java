package org.undersigned.press.spokesperson;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Spokespeople extends JpaRepository<Spokesperson, UUID> {

    List<Spokesperson> findByCampaignIdOrderByPositionNoAscIdAsc(UUID campaign);

    @Query("select coalesce(max(s.positionNo), 0) from Spokesperson s where s.campaignId = :campaign")
    int lastPosition(UUID campaign);

    @Query("select distinct s.partyId from Spokesperson s where s.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
