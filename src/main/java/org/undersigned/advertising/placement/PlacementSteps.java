package org.undersigned.advertising.placement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlacementSteps extends JpaRepository<PlacementStep, UUID> {

    List<PlacementStep> findByPlacementIdOrderByNumber(UUID placement);

    int countByPlacementId(UUID placement);
}
