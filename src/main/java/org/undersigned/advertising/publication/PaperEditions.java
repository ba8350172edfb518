package org.undersigned.advertising.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PaperEditions extends JpaRepository<Edition, UUID> {

    List<Edition> findByPublicationIdOrderByFoldedAscIdAsc(UUID publication);
}
