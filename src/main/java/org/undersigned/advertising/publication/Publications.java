package org.undersigned.advertising.publication;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Publications extends JpaRepository<Publication, UUID> {

    List<Publication> findAllByOrderByFoldedAscIdAsc();

    boolean existsByFolded(String folded);
}
