package org.undersigned.directory.duplicate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DistinctPairs extends JpaRepository<DistinctPair, UUID> {

    @Query("select d from DistinctPair d where d.oneId in :parties or d.otherId in :parties")
    List<DistinctPair> of(Collection<UUID> parties);
}
