package org.undersigned.press.quote;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Quotes extends JpaRepository<Quote, UUID> {

    int countBySignatureIdIn(Set<UUID> signatures);

    List<Quote> findByCampaignIdOrderByAddedAtDescIdDesc(UUID campaign);
}
