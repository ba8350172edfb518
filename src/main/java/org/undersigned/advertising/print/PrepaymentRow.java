package org.undersigned.advertising.print;

import java.time.Instant;
import java.util.UUID;

/** What was paid for an insertion before it ran, as it was recorded. */
public record PrepaymentRow(UUID insertion, PaymentDetails details, UUID by, Instant at) {}
