package org.undersigned.directory.restriction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Restrictions extends JpaRepository<Restriction, UUID> {

    List<Restriction> findByPartyIdOrderBySetAtDescIdDesc(UUID partyId);

    @Query("select distinct r.partyId from Restriction r where r.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);

    /** Those that nobody has lifted and whose last day is not over. */
    @Query("""
        select r from Restriction r
        where r.partyId in :parties and (r.untilOn is null or r.untilOn >= :earliest)
            and not exists (select 1 from RestrictionLifting l where l.restrictionId = r.id)
        """)
    List<Restriction> holding(Collection<UUID> parties, LocalDate earliest);
}
