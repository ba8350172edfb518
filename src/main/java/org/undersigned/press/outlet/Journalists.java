package org.undersigned.press.outlet;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Journalists extends JpaRepository<Journalist, UUID> {

    List<Journalist> findByOutletIdAndLeftAtIsNullOrderByNameAscIdAsc(UUID outlet);

    List<Journalist> findByLeftAtIsNull();
}
