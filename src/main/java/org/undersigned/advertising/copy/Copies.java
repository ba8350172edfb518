package org.undersigned.advertising.copy;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Copies extends JpaRepository<Copy, UUID> {}
