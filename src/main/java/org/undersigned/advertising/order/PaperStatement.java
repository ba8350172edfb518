package org.undersigned.advertising.order;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    static final int LONGEST_WORDS = 4_000;

    public PaperStatement {
        by = by.strip();
        words = words.strip();
        deadlines = Map.copyOf(deadlines);
    }

    /** @throws Refusal when it is not said who said what, or a price is none */
    void expectComplete() {
        AdTexts.required(by, OrderDetails.LONGEST_LINE, "advertising.order.refused.no-speaker");
        AdTexts.required(words, LONGEST_WORDS, "advertising.order.refused.no-message");
        if (price != null && !price.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
    }
}
