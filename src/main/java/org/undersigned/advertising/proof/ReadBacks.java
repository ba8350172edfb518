package org.undersigned.advertising.proof;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReadBacks extends JpaRepository<ReadBack, UUID> {

    List<ReadBack> findByPlacementIdOrderByReadAtDescIdDesc(UUID placement);
}
