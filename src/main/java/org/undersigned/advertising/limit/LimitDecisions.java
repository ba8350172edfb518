package org.undersigned.advertising.limit;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface LimitDecisions extends JpaRepository<LimitDecision, UUID> {

    Optional<LimitDecision> findFirstByCampaignIdOrderByDecisionNoDesc(UUID campaign);
}
