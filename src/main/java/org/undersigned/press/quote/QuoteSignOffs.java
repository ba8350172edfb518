package org.undersigned.press.quote;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuoteSignOffs extends JpaRepository<QuoteSignOff, UUID> {}
