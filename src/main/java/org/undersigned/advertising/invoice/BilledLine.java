package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.UUID;
import org.undersigned.advertising.AdColour;
import org.undersigned.advertising.AdSize;
import org.undersigned.base.money.Money;

/** What a paper bills for one insertion. */
public record BilledLine(UUID insertion, LocalDate on, AdSize size, AdColour colour, Money amount) {}
