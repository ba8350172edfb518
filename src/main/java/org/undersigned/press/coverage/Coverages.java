package org.undersigned.press.coverage;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Coverages extends JpaRepository<Coverage, UUID> {

    List<Coverage> findByCampaignIdOrderByLoggedAtDescIdDesc(UUID campaign, Limit limit);
}
