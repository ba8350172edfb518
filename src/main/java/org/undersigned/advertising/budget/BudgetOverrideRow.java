package org.undersigned.advertising.budget;

import java.time.Instant;
import java.util.UUID;

/** A sum that went above what is authorised, as it is listed. */
public record BudgetOverrideRow(BudgetExcess excess, String reason, UUID by, Instant at) {}
