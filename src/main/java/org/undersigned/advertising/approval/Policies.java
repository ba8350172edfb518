package org.undersigned.advertising.approval;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Policies extends JpaRepository<Policy, UUID> {

    Optional<Policy> findByCampaignId(UUID campaign);
}
