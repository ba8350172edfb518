package org.undersigned.advertising.proof;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProofOverrides extends JpaRepository<ProofOverride, UUID> {

    List<ProofOverride> findByProofIdOrderByMadeAtAscIdAsc(UUID proof);
}
