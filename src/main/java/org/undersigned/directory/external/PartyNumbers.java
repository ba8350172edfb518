package org.undersigned.directory.external;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PartyNumbers extends JpaRepository<PartyNumber, UUID> {

    List<PartyNumber> findByPartyIdOrderByKindAscNumberAsc(UUID partyId);

    Optional<PartyNumber> findByKindAndNumber(ExternalKind kind, String number);

    boolean existsByPartyId(UUID partyId);
}
