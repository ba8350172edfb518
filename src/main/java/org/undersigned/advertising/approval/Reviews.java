package org.undersigned.advertising.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Reviews extends JpaRepository<Review, UUID> {

    Optional<Review> findByCopyVersionId(UUID copyVersion);

    @Query("select r.id from Review r where r.dueAt <= :instant order by r.dueAt")
    List<UUID> dueBefore(Instant instant);
}
