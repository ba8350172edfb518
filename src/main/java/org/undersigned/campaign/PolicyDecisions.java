package org.undersigned.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyDecisions extends JpaRepository<PolicyDecision, UUID> {

    /** The latest last. */
    List<PolicyDecision> findByCampaignIdOrderByDecisionNo(UUID campaignId);

    Optional<PolicyDecision> findFirstByCampaignIdAndTierOrderByDecisionNoDesc(UUID campaignId, Tier tier);
}
