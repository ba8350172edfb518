package org.undersigned.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Representatives extends JpaRepository<Representative, UUID> {

    Optional<Representative> findByPartyId(UUID partyId);

    List<Representative> findByPartyIdIn(Collection<UUID> partyIds);

    boolean existsByPartyId(UUID partyId);
}
