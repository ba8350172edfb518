package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Prepayments extends JpaRepository<Prepayment, UUID> {

    List<Prepayment> findByInsertionIdIn(Collection<UUID> insertions);
}
