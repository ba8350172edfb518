package org.undersigned.directory.representation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Representations extends JpaRepository<Representation, UUID> {

    List<Representation> findByClientIdAndRepresentativeId(UUID clientId, UUID representativeId);

    List<Representation> findByRepresentativeId(UUID representativeId);

    /** Whether the party has a part in any, as any of the three. */
    @Query("""
        select count(r) > 0 from Representation r
        where r.clientId = :party or r.representativeId = :party or r.agencyId = :party
        """)
    boolean concern(UUID party);

    @Query("select count(r) > 0 from Representation r where r.representativeId = :party or r.agencyId = :party")
    boolean existBy(UUID party);
}
