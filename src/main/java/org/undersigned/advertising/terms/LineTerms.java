package org.undersigned.advertising.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.money.Money;

/**
 * What is ordered of an insertion, with what followed from it when it was written.
 *
 * @param editionName what the edition of the paper is called
 * @param zone in which its deadlines are
 * @param price nothing where nobody knows it
 * @param card by which it is priced; null where the paper stated the price, nobody knows it, or that was not kept
 * @param priceLines how it came about; none where the paper stated it
 */
public record LineTerms(
        InsertionDetails details,
        String editionName,
        ZoneId zone,
        Optional<Money> price,
        PriceOrigin origin,
        @Nullable CardTerms card,
        List<ArithmeticLine> priceLines,
        Map<DeadlineKind, DueTime> deadlines) {

    public LineTerms {
        priceLines = List.copyOf(priceLines);
        deadlines = Map.copyOf(deadlines);
    }

    /** Whether the last day on which it may run is over, in the zone of the paper. */
    public boolean isOver(Instant now) {
        return LocalDate.ofInstant(now, zone).isAfter(details.lastDay());
    }
}
