package org.undersigned.advertising.budget;

import java.time.Instant;
import java.util.UUID;

/** A row of the ledger as it is listed. */
public record BudgetEntryRow(BudgetPosting posting, UUID by, Instant at) {}
