package org.undersigned.advertising.publication;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NoPrintDays extends JpaRepository<NoPrintDay, UUID> {

    List<NoPrintDay> findByEditionIdInAndTakenBackAtIsNullOrderByOnDateAscIdAsc(Collection<UUID> editions);
}
