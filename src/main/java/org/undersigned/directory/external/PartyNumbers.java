package org.undersigned.directory.external;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.directory.CardPartRows;

interface PartyNumbers extends CardPartRows<PartyNumber> {

    List<PartyNumber> findByPartyIdOrderByKindAscNumberAsc(UUID partyId);

    Optional<PartyNumber> findByKindAndNumber(ExternalKind kind, String number);

    @Query("select distinct n.partyId from PartyNumber n where n.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
