package org.undersigned.advertising.publication;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Blocks extends JpaRepository<Block, UUID> {

    List<Block> findByLiftedAtIsNull();

    Optional<Block> findFirstByPublicationIdOrderByBlockNoDesc(UUID publication);
}
