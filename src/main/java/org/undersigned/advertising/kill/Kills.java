package org.undersigned.advertising.kill;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Kills extends JpaRepository<Kill, UUID> {

    int countByOrderId(UUID order);

    List<Kill> findByInsertionIdIn(Collection<UUID> insertions);
}
