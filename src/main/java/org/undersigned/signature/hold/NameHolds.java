package org.undersigned.signature.hold;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface NameHolds extends JpaRepository<NameHold, UUID> {

    List<NameHold> findBySignatureIdInAndLiftedAtIsNull(Collection<UUID> signatures);
}
