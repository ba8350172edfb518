package org.undersigned.advertising.invoice;

import java.time.Instant;
import java.util.UUID;

/**
 * That a finding was none.
 *
 * @param billedAnew whether an invoice was approved or paid with it: that stays lowered, and the paper bills the rest anew
 */
public record TakenBack(String reason, boolean billedAnew, UUID by, Instant at) {}
