package org.undersigned.intake.mapping;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedMappings extends JpaRepository<SavedMapping, UUID> {

    Optional<SavedMapping> findByFolded(String folded);

    @Query("from SavedMapping m order by m.usedAt desc, m.id desc")
    List<SavedMapping> lastUsedFirst();
}
