package org.undersigned.signature;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface SignatureCorrections extends JpaRepository<SignatureCorrection, UUID> {}
