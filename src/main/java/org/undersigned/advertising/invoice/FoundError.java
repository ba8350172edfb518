package org.undersigned.advertising.invoice;

import java.util.Set;
import java.util.UUID;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * What is wrong with an ad that ran.
 *
 * @param matters what it concerns; only differences in these are settled
 */
public record FoundError(UUID insertion, Set<Matter> matters, String wrong) {

    public FoundError {
        matters = Set.copyOf(matters);
        wrong = wrong.strip();
    }

    /** @throws Refusal when it is not said what is wrong, or what it concerns */
    void expectComplete() {
        AdTexts.reason(wrong);
        if (matters.isEmpty()) {
            throw new Refusal("advertising.invoice.refused.no-matter");
        }
    }
}
