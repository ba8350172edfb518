package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.base.money.Money;

/**
 * What of an invoice is settled by what was prepaid for an insertion.
 *
 * @param on when that was paid
 * @param reference of that payment
 */
public record PrepaidPart(UUID insertion, Money sum, LocalDate on, String reference) {}
