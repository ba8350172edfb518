package org.undersigned.advertising.invoice;

import java.util.UUID;

/** That an invoice bills an insertion. */
record BilledBy(UUID insertion, String reference) {}
