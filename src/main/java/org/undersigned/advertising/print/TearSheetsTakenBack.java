package org.undersigned.advertising.print;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TearSheetsTakenBack extends JpaRepository<TearSheetTakenBack, UUID> {

    List<TearSheetTakenBack> findByTearSheetIdIn(Collection<UUID> sheets);
}
