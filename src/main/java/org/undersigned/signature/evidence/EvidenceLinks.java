package org.undersigned.signature.evidence;

import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceLinks extends JpaRepository<EvidenceLink, EvidenceLink.Key> {}
