package org.undersigned.advertising.order;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Confirmations extends JpaRepository<Confirmation, UUID> {

    List<Confirmation> findByRevisionIdOrderByRecordedAtDescIdDesc(UUID revision);
}
