package org.undersigned.advertising.order;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdDocuments extends JpaRepository<AdDocument, UUID> {

    List<AdDocument> findByOrderIdOrderByAddedAtDescIdDesc(UUID order);

    java.util.Optional<AdDocument> findByRevisionId(UUID revision);
}
