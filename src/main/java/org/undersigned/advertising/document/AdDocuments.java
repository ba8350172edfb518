package org.undersigned.advertising.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AdDocuments extends JpaRepository<AdDocument, UUID> {

    List<AdDocument> findByOrderIdOrderByAddedAtDescIdDesc(UUID order);

    Optional<AdDocument> findByRevisionId(UUID revision);
}
