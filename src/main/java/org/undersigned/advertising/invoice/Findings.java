package org.undersigned.advertising.invoice;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Findings extends JpaRepository<Finding, UUID> {

    List<Finding> findByOrderIdOrderByFoundAtDescIdDesc(UUID order);
}
