package org.undersigned.advertising.conversation;

import java.time.Instant;
import java.util.UUID;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * What somebody at the paper has said.
 *
 * @param to the member of staff to whom
 */
public record SaidDetails(String by, UUID to, Instant at, String words) {

    public SaidDetails {
        by = by.strip();
        words = words.strip();
    }

    /** @throws Refusal when it is not said who said what, or it was said in the future */
    void expectComplete(Instant now) {
        AdTexts.required(by, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
        AdTexts.required(words, AdTexts.LONGEST_MESSAGE, "advertising.order.refused.no-message");
        if (at.isAfter(now)) {
            throw new Refusal("advertising.order.refused.said-later");
        }
    }
}
