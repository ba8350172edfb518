package org.undersigned.advertising.order;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrderRevisions extends JpaRepository<OrderRevision, UUID> {

    Optional<OrderRevision> findByOrderIdAndNumber(UUID order, int number);

    /** The last one first. */
    List<OrderRevision> findByOrderIdOrderByNumberDesc(UUID order);
}
