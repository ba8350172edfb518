package org.undersigned.advertising.terms;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * What a paper has said of one insertion, which goes before its rules.
 *
 * @param by who said it
 * @param words the message, as it came
 * @param price null where nothing was said of it
 * @param deadlines those of which something was said
 */
public record PaperStatement(
        String by, Instant at, String words, @Nullable Money price, Map<DeadlineKind, Instant> deadlines) {

    public PaperStatement {
        by = by.strip();
        words = words.strip();
        deadlines = Map.copyOf(deadlines);
    }

    /** @throws Refusal when it is not said who said what, or a price is none */
    void expectComplete() {
        AdTexts.required(by, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
        AdTexts.required(words, AdTexts.LONGEST_MESSAGE, "advertising.order.refused.no-message");
        if (price != null && !price.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
    }
}
