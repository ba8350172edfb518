package org.undersigned.directory.restriction;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RestrictionLiftings extends JpaRepository<RestrictionLifting, UUID> {

    boolean existsByRestrictionId(UUID restrictionId);

    List<RestrictionLifting> findByRestrictionIdIn(Collection<UUID> restrictions);
}
