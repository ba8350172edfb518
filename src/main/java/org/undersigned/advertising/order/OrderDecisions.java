package org.undersigned.advertising.order;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrderDecisions extends JpaRepository<OrderDecision, UUID> {

    List<OrderDecision> findByRevisionIdOrderByDecidedAtDescIdDesc(UUID revision);
}
