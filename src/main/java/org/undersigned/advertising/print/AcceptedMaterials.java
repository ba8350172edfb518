package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcceptedMaterials extends JpaRepository<AcceptedMaterial, UUID> {

    List<AcceptedMaterial> findByInsertionIdInOrderByNumber(Collection<UUID> insertions);

    Optional<AcceptedMaterial> findFirstByInsertionIdOrderByNumberDesc(UUID insertion);
}
