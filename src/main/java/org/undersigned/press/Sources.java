package org.undersigned.press;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.undersigned.press.quote.QuoteRow;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.reading.Finding;

/**
 * Where that stands which findings mean.
 *
 * @param signatures by their credits
 * @param quotes by their words
 */
public record Sources(Map<String, UUID> signatures, Map<String, UUID> quotes) {

    public Sources {
        signatures = Map.copyOf(signatures);
        quotes = Map.copyOf(quotes);
    }

    /** Of two under one credit, or with the same words, the first one stands for both. */
    static Sources of(List<EditionLine> lines, List<QuoteRow> quotes) {
        return new Sources(
                lines.stream()
                        .collect(Collectors.toMap(
                                EditionLine::credited, EditionLine::signature, (first, other) -> first)),
                quotes.stream()
                        .collect(Collectors.toMap(
                                quote -> quote.details().words(), QuoteRow::id, (first, other) -> first)));
    }

    /** The signature that a finding means, if it means one. */
    public Optional<UUID> signature(Finding finding) {
        return Optional.ofNullable(finding.meant()).map(signatures::get);
    }

    /** The quote that a finding means; nothing where it means the words of the letter. */
    public Optional<UUID> quote(Finding finding) {
        return Optional.ofNullable(finding.meant()).map(quotes::get);
    }
}
