package org.undersigned.press.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.undersigned.base.Refusal;
import org.undersigned.press.quote.QuoteRow;

/**
 * The quotes of a release at one moment.
 *
 * @param printable those that may be used, as they were chosen and in their order
 * @param against what stands against the release for their sake
 */
record ReleaseQuotes(List<PrintedQuote> printable, List<Refusal> against) {

    ReleaseQuotes {
        printable = List.copyOf(printable);
        against = List.copyOf(against);
    }

    /** @param now how they stand, by their ids */
    static ReleaseQuotes of(List<PrintedQuote> chosen, Map<UUID, QuoteRow> now) {
        return new ReleaseQuotes(
                chosen.stream().filter(quote -> isQuotable(quote, now)).toList(),
                chosen.stream().flatMap(quote -> against(quote, now).stream()).toList());
    }

    private static boolean isQuotable(PrintedQuote quote, Map<UUID, QuoteRow> now) {
        return Optional.ofNullable(now.get(quote.quoteId()))
                .filter(QuoteRow::isQuotable)
                .isPresent();
    }

    private static Optional<Refusal> against(PrintedQuote quote, Map<UUID, QuoteRow> now) {
        if (!isQuotable(quote, now)) {
            return Optional.of(new Refusal("press.refused.release-quote", quote.speaker()));
        }
        return Optional.ofNullable(now.get(quote.quoteId()))
                .map(PrintedQuote::of)
                .filter(Predicate.not(quote::equals))
                .map(other -> new Refusal("press.refused.release-quote-credit", quote.speaker(), other.speaker()));
    }
}
