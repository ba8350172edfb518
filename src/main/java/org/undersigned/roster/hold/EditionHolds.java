package org.undersigned.roster.hold;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface EditionHolds extends JpaRepository<EditionHold, UUID> {

    List<EditionHold> findByEditionIdInAndLiftedAtIsNull(Collection<UUID> editions);
}
