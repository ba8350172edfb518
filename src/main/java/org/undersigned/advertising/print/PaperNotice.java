package org.undersigned.advertising.print;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * That a paper has said what became of an ad.
 *
 * @param saidBy who at the paper
 * @param saidHow by mail, on the telephone
 */
@Embeddable
public record PaperNotice(String saidBy, Instant saidAt, String saidHow) {

    public PaperNotice {
        saidBy = saidBy.strip();
        saidHow = saidHow.strip();
    }

    /** @throws Refusal when it is not said who said so, or how, or it was said in the future */
    void expectComplete(Instant now) {
        AdTexts.required(saidBy, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
        AdTexts.required(saidHow, AdTexts.LONGEST_LINE, "advertising.order.refused.no-means");
        if (saidAt.isAfter(now)) {
            throw new Refusal("advertising.order.refused.said-later");
        }
    }
}
