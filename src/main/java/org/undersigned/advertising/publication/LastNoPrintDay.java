package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.util.UUID;

/** The last day without a paper that is known of an edition. */
record LastNoPrintDay(UUID edition, LocalDate on) {}
