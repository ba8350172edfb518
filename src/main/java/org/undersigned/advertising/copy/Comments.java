package org.undersigned.advertising.copy;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Comments extends JpaRepository<Comment, UUID> {

    List<Comment> findByCopyIdOrderByWrittenAtAscIdAsc(UUID copy);

    int countByCopyIdAndResolvedAtIsNull(UUID copy);
}
