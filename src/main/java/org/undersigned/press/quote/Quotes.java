package org.undersigned.press.quote;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Quotes extends JpaRepository<Quote, UUID> {

    int countBySignatureId(UUID signature);

    List<Quote> findByCampaignIdOrderByAddedAtDescIdDesc(UUID campaign);
}
