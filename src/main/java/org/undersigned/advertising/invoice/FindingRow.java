package org.undersigned.advertising.invoice;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/**
 * That an insertion ran with an error, or was billed with one.
 *
 * @param matters what it concerns
 * @param credit null where another ad makes it good
 * @param makeGood the insertion that does; null where there is a credit
 * @param invoice which bills a wrong sum; null where the ad itself is wrong
 */
public record FindingRow(
        UUID id,
        UUID insertion,
        Set<Matter> matters,
        String wrong,
        Remedy remedy,
        @Nullable Money credit,
        @Nullable UUID makeGood,
        @Nullable UUID invoice,
        UUID by,
        Instant at) {

    /** What is credited of the price of an insertion, since the ad itself was wrong. */
    static Money creditOfPrice(List<FindingRow> some, Currency currency) {
        return credit(some, currency, finding -> finding.invoice() == null);
    }

    /** What is credited of a sum that an invoice bills too much. */
    static Money creditOfInvoice(List<FindingRow> some, UUID invoice, Currency currency) {
        return credit(some, currency, finding -> invoice.equals(finding.invoice()));
    }

    private static Money credit(List<FindingRow> some, Currency currency, Predicate<FindingRow> which) {
        return Money.sum(
                currency,
                some.stream()
                        .filter(which)
                        .map(FindingRow::credit)
                        .filter(Objects::nonNull)
                        .toList());
    }
}
