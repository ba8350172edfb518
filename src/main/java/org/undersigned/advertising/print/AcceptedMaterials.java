package org.undersigned.advertising.print;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AcceptedMaterials extends JpaRepository<AcceptedMaterial, UUID> {

    Optional<AcceptedMaterial> findFirstByInsertionIdOrderByNumberDesc(UUID insertion);
}
