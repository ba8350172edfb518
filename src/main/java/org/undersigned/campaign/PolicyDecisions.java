package org.undersigned.campaign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PolicyDecisions extends JpaRepository<PolicyDecision, UUID> {

    /** The latest first. */
    List<PolicyDecision> findByCampaignIdOrderByDecidedAtDescIdDesc(UUID campaignId);
}
