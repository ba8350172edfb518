package org.undersigned.directory.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContactPoints extends JpaRepository<ContactPoint, UUID> {

    List<ContactPoint> findByPartyIdOrderByKindAscId(UUID partyId);

    boolean existsByPartyId(UUID partyId);

    boolean existsByPartyIdAndAddressAndIdNot(UUID partyId, String address, UUID id);
}
