package org.undersigned.advertising.approval;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reviews extends JpaRepository<Review, UUID> {

    Optional<Review> findByCopyVersionId(UUID copyVersion);

    List<Review> findByCopyVersionIdIn(Collection<UUID> copyVersions);
}
