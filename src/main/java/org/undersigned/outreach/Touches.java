package org.undersigned.outreach;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Touches extends JpaRepository<Touch, UUID> {

    /** When the latest contact with a party was. */
    record Latest(UUID party, Instant at) {}

    @Query("""
        select new org.undersigned.outreach.Touches$Latest(p.partyId, max(t.at))
        from Touch t join Participation p on p.id = t.participationId
        where p.campaignId = :campaign and p.partyId in :parties group by p.partyId
        """)
    List<Latest> latest(UUID campaign, Collection<UUID> parties);

    @Query("select distinct t.participationId from Touch t where t.participationId in :participations")
    Set<UUID> participationsAmong(Collection<UUID> participations);

    List<Touch> findByParticipationIdOrderByAtDescIdDesc(UUID participationId, Limit limit);
}
