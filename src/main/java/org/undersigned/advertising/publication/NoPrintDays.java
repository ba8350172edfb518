package org.undersigned.advertising.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NoPrintDays extends JpaRepository<NoPrintDay, UUID> {

    List<NoPrintDay> findByEditionIdInAndTakenBackAtIsNullOrderByOnDateAscIdAsc(Collection<UUID> editions);

    /** The last known one of each edition. */
    @Query("""
        select new org.undersigned.advertising.publication.LastNoPrintDay(n.editionId, max(n.onDate))
        from NoPrintDay n where n.takenBackAt is null group by n.editionId
        """)
    List<LastNoPrintDay> last();
}
