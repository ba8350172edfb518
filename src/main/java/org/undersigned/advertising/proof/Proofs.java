package org.undersigned.advertising.proof;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Proofs extends JpaRepository<Proof, UUID> {

    List<Proof> findByPlacementIdOrderByNumberDesc(UUID placement);

    Optional<Proof> findFirstByPlacementIdOrderByNumberDesc(UUID placement);
}
