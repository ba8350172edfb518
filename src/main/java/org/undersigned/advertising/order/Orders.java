package org.undersigned.advertising.order;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Orders extends JpaRepository<InsertionOrder, UUID> {

    @Query("select max(o.orderNo) from InsertionOrder o where o.campaignId = :campaign")
    Optional<Integer> lastNumber(UUID campaign);

    Optional<InsertionOrder> findFirstByCampaignIdOrderByOrderNoDesc(UUID campaign);
}
