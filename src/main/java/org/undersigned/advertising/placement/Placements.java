package org.undersigned.advertising.placement;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Placements extends JpaRepository<Placement, UUID> {

    boolean existsByJobNumber(String number);

    List<Placement> findByCampaignIdOrderBySubmittedAtDescIdDesc(UUID campaign);

    List<Placement> findByCopyIdOrderBySubmittedAtDescIdDesc(UUID copy);

    List<Placement> findByInsertionIdOrderBySubmittedAtDescIdDesc(UUID insertion);

    List<Placement> findByEditionIdIn(Collection<UUID> editions);

    List<Placement> findByInsertionIdIn(Collection<UUID> insertions);

    List<Placement> findByCopyVersionIdInOrderBySubmittedAtDescIdDesc(Collection<UUID> copyVersions);
}
