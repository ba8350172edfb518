package org.undersigned.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.undersigned.base.Refusal;

interface Campaigns extends JpaRepository<Campaign, UUID> {

    /** The latest first. */
    List<Campaign> findAllByOrderByCreatedAtDescIdDesc();

    Optional<Campaign> findFirstByOrderByCreatedAtDescIdDesc();

    boolean existsBySlugAndIdNot(String slug, UUID id);

    default Campaign require(UUID id) {
        return findById(id).orElseThrow(() -> new Refusal("campaign.refused.unknown-campaign"));
    }
}
