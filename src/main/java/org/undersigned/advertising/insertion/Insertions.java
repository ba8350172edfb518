package org.undersigned.advertising.insertion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Insertions extends JpaRepository<Insertion, UUID> {

    List<Insertion> findByOrderIdOrderByInsertionNo(UUID order);
}
