package org.undersigned.outreach;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.base.Refusal;

interface Participations extends JpaRepository<Participation, UUID> {

    /** As they are now, to stay so until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Participation p where p.id in :ids")
    List<Participation> findAndHold(Collection<UUID> ids);

    Optional<Participation> findByCampaignIdAndPartyId(UUID campaignId, UUID partyId);

    List<Participation> findByCampaignIdAndPartyIdIn(UUID campaignId, Collection<UUID> partyIds);

    List<Participation> findByPartyId(UUID partyId);

    @Query("select distinct p.partyId from Participation p where p.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);

    @Query("select distinct p.routeId from Participation p where p.routeId in :parties")
    Set<UUID> routesAmong(Collection<UUID> parties);

    @Query("""
        select new org.undersigned.outreach.RoutedParty(p.partyId, count(p)) from Participation p
        where p.routeId = :representative and p.partyId in :parties and p.stage in :stages
        group by p.partyId
        """)
    List<RoutedParty> through(UUID representative, Collection<UUID> parties, Collection<Stage> stages);

    /** Those of some parties that somebody owns at one of some stages, and nobody else does, in whatever campaign. */
    @Query("""
        select p.partyId from Participation p
        where p.ownerId = :owner and p.partyId in :parties and p.stage in :stages
        and not exists (select other.id from Participation other
            where other.partyId = p.partyId and other.ownerId <> :owner and other.stage in :stages)
        """)
    Set<UUID> partiesOwnedOnlyBy(UUID owner, Collection<UUID> parties, Collection<Stage> stages);

    default Participation require(UUID id) {
        return findById(id).orElseThrow(Participations::unknown);
    }

    static Refusal unknown() {
        return new Refusal("outreach.refused.unknown-participation");
    }
}
