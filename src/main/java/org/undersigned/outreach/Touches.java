package org.undersigned.outreach;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Touches extends JpaRepository<Touch, UUID> {

    boolean existsByParticipationId(UUID participationId);

    List<Touch> findByParticipationIdOrderByAtDescIdDesc(UUID participationId, Limit limit);
}
