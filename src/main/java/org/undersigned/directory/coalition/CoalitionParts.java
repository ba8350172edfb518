package org.undersigned.directory.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.directory.CardPartRows;

interface CoalitionParts extends CardPartRows<CoalitionPart> {

    @Query("""
        select new org.undersigned.directory.coalition.CoalitionLine(
            c.id, c.version, p.id, p.name, c.role, c.logoConsent, c.delivers)
        from CoalitionPart c join PartyFace p on p.id = c.partyId
        where c.campaignId = :campaign
        order by p.sortKey, p.id
        """)
    List<CoalitionLine> ofCampaign(UUID campaign);

    boolean existsByCampaignIdAndPartyId(UUID campaignId, UUID partyId);

    List<CoalitionPart> findByPartyId(UUID partyId);

    @Query("select distinct c.partyId from CoalitionPart c where c.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
