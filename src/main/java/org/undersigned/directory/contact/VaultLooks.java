package org.undersigned.directory.contact;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface VaultLooks extends JpaRepository<VaultLook, UUID> {}
