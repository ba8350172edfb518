package org.undersigned.advertising.copy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Replies extends JpaRepository<Reply, UUID> {

    List<Reply> findByCommentIdInOrderByWrittenAtAscIdAsc(Collection<UUID> comments);
}
