package org.undersigned.directory.honour;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.undersigned.directory.CardPartRows;

interface Honours extends CardPartRows<Honour> {

    List<Honour> findByPartyIdOrderById(UUID partyId);

    List<Honour> findByPartyIdInOrderById(Collection<UUID> partyIds);

    @Query("select distinct h.partyId from Honour h where h.partyId in :parties")
    Set<UUID> partiesAmong(Collection<UUID> parties);
}
