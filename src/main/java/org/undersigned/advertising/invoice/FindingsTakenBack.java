package org.undersigned.advertising.invoice;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FindingsTakenBack extends JpaRepository<FindingTakenBack, UUID> {

    List<FindingTakenBack> findByFindingIdIn(Collection<UUID> findings);
}
