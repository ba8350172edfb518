package org.undersigned.advertising.approval;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CopyDecisions extends JpaRepository<CopyDecision, UUID> {

    List<CopyDecision> findByReviewIdOrderByDecidedAtAscIdAsc(UUID review);

    List<CopyDecision> findByReviewIdIn(Collection<UUID> reviews);
}
