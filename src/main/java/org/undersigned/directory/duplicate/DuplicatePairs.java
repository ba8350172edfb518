package org.undersigned.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DuplicatePairs extends JpaRepository<DuplicatePair, UUID> {

    @Query("select d from DuplicatePair d where d.oneId in :parties or d.otherId in :parties")
    List<DuplicatePair> of(Collection<UUID> parties);
}
