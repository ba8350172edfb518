package org.undersigned.advertising.budget;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Budgets extends JpaRepository<Budget, UUID> {

    List<Budget> findByCampaignIdOrderByCurrency(UUID campaign);

    /** Whoever asks at the same time waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Budget b where b.campaignId = ?1 and b.currency = ?2")
    Optional<Budget> locked(UUID campaign, String currency);
}
