package org.undersigned.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SheetImports extends JpaRepository<SheetImport, UUID> {

    List<SheetImport> findByCampaignIdOrderByStartedAtDesc(UUID campaign);
}
