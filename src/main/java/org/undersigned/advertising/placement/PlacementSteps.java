package org.undersigned.advertising.placement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlacementSteps extends JpaRepository<PlacementStep, UUID> {

    List<PlacementStep> findByPlacementIdOrderByNumber(UUID placement);

    List<PlacementStep> findByPlacementIdInAndKind(Collection<UUID> placements, StepKind kind);

    int countByPlacementId(UUID placement);
}
