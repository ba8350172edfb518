package org.undersigned.press.quote;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote as it is listed.
 *
 * @param by whose words they are; null while nobody has said it of a quote that names its speaker as text
 * @param signOff null while the speaker has not agreed, and after they took it back
 * @param bars why it may not be used at this moment, all reasons
 */
public record QuoteRow(
        UUID id,
        long version,
        QuoteDetails details,
        @Nullable QuotedBy by,
        @Nullable SignOffDetails signOff,
        List<QuoteBar> bars) {

    public QuoteRow {
        bars = List.copyOf(bars);
    }

    public boolean isQuotable() {
        return bars.isEmpty();
    }
}
