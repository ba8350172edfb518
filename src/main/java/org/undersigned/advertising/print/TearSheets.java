package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TearSheets extends JpaRepository<TearSheet, UUID> {

    List<TearSheet> findByInsertionIdInOrderByFiledAtDescIdDesc(Collection<UUID> insertions);
}
