package org.undersigned.advertising.budget;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetOverrides extends JpaRepository<BudgetOverride, UUID> {

    List<BudgetOverride> findByCampaignIdOrderByApprovedAtDescIdDesc(UUID campaign);
}
