package org.undersigned.directory.honour;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Honours extends JpaRepository<Honour, UUID> {

    List<Honour> findByPartyIdOrderById(UUID partyId);

    List<Honour> findByPartyIdInOrderById(Collection<UUID> partyIds);

    boolean existsByPartyId(UUID partyId);
}
