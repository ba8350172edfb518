package org.undersigned.advertising.budget;

import java.math.BigDecimal;
import java.util.UUID;

/** What the ledger has of an insertion or an invoice, of one kind. */
record ReferenceSum(UUID reference, BigDecimal amount) {}
