package org.undersigned.directory.representation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Representations extends JpaRepository<Representation, UUID> {

    List<Representation> findByClientIdAndRepresentativeId(UUID clientId, UUID representativeId);

    List<Representation> findByClientId(UUID clientId);

    List<Representation> findByClientIdIn(Collection<UUID> clientIds);

    List<Representation> findByRepresentativeId(UUID representativeId);

    /** Those of some parties that have a part in any, as any of the three. */
    @Query("""
        select p.id from PartyFace p
        where p.id in :parties and exists (select 1 from Representation r
            where r.clientId = p.id or r.representativeId = p.id or r.agencyId = p.id)
        """)
    Set<UUID> partiesAmong(Collection<UUID> parties);

    @Query("select count(r) > 0 from Representation r where r.representativeId = :party or r.agencyId = :party")
    boolean existBy(UUID party);
}
