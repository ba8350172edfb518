package org.undersigned.roster;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionExports extends JpaRepository<EditionExport, UUID> {

    List<EditionExport> findByEditionIdOrderByAtDesc(UUID edition);
}
