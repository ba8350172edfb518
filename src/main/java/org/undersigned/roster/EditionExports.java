package org.undersigned.roster;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EditionExports extends JpaRepository<EditionExport, UUID> {

    List<EditionExport> findByEditionIdOrderByAtDesc(UUID edition);

    List<EditionExport> findByEditionIdIn(Collection<UUID> editions);

    @Query("select distinct x.editionId from EditionExport x where x.editionId in :editions")
    Set<UUID> givenAmong(Collection<UUID> editions);
}
