package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Lapses extends JpaRepository<Lapse, UUID> {

    List<Lapse> findByInsertionIdIn(Collection<UUID> insertions);
}
