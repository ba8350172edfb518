package org.undersigned.directory.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Restrictions extends JpaRepository<Restriction, UUID> {

    List<Restriction> findByPartyIdOrderBySetAtDescIdDesc(UUID partyId);

    boolean existsByPartyId(UUID partyId);

    /** Those that nobody has lifted and whose last day is not over. */
    @Query("""
        select r from Restriction r
        where r.partyId in :parties and (r.untilOn is null or r.untilOn >= :earliest)
            and not exists (select 1 from RestrictionLifting l where l.restrictionId = r.id)
        """)
    List<Restriction> holding(Collection<UUID> parties, LocalDate earliest);
}
