package org.undersigned.press.release;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, UUID> {

    List<Decision> findByReleaseVersionIdInOrderByDecidedAtDescIdDesc(Collection<UUID> versions);
}
