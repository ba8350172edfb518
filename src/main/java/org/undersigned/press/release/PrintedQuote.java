package org.undersigned.press.release;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.undersigned.press.quote.QuoteRow;

/** A quote that was chosen for a release, as it was signed off; the words of a quote never change. */
@Embeddable
public record PrintedQuote(UUID quoteId, String speaker, String speaksAs, String words) {

    static PrintedQuote of(QuoteRow row) {
        var details = row.details();
        return new PrintedQuote(row.id(), details.speaker(), details.speaksAs(), details.words());
    }
}
