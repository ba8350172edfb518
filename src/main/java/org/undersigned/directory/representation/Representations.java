package org.undersigned.directory.representation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.directory.CardPartRows;

interface Representations extends CardPartRows<Representation> {

    List<Representation> findByClientIdAndRepresentativeId(UUID clientId, UUID representativeId);

    List<Representation> findByClientId(UUID clientId);

    List<Representation> findByClientIdIn(Collection<UUID> clientIds);

    List<Representation> findByRepresentativeId(UUID representativeId);

    /** Those of some parties that have a part in any, as any of the three. */
    @Query("""
        select r.clientId from Representation r where r.clientId in :parties
        union select r.representativeId from Representation r where r.representativeId in :parties
        union select r.agencyId from Representation r where r.agencyId in :parties
        """)
    Set<UUID> partiesAmong(Collection<UUID> parties);

    @Query("select count(r) > 0 from Representation r where r.representativeId = :party or r.agencyId = :party")
    boolean existBy(UUID party);
}
