package org.undersigned.signature;

import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceLinks extends JpaRepository<EvidenceLink, EvidenceLink.Key> {}
