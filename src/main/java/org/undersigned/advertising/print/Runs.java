package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Runs extends JpaRepository<InsertionRun, UUID> {

    List<InsertionRun> findByInsertionIdIn(Collection<UUID> insertions);
}
