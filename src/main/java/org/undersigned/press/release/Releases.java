package org.undersigned.press.release;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Releases extends JpaRepository<Release, UUID> {}
