package org.undersigned.advertising.order;

import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.base.Refusal;

/**
 * That a paper says yes to an order, or takes that back.
 *
 * @param by who at the paper
 * @param reference under which the paper has it; may be empty where it is taken back
 * @param words the message, as it came
 * @param file the message or form itself; null where there is none
 */
public record ConfirmationDetails(
        String by, String reference, String words, @Nullable AdUpload file) {

    public ConfirmationDetails {
        by = by.strip();
        reference = reference.strip();
        words = words.strip();
    }

    /** @throws Refusal when it is not said by whom, or under which reference, or nothing shows it */
    void expectComplete(boolean confirmed) {
        AdTexts.required(by, AdTexts.LONGEST_LINE, "advertising.order.refused.no-speaker");
        if (confirmed) {
            AdTexts.required(reference, AdTexts.LONGEST_LINE, "advertising.order.refused.no-reference");
            expectShown();
        } else {
            AdTexts.required(words, AdTexts.LONGEST_MESSAGE, "advertising.order.refused.no-message");
        }
        AdTexts.expectFits(reference, AdTexts.LONGEST_LINE);
        AdTexts.expectFits(words, AdTexts.LONGEST_MESSAGE);
    }

    /** What nobody can look up is no confirmation. */
    private void expectShown() {
        if (words.isEmpty() && file == null) {
            throw new Refusal("advertising.order.refused.confirmation-unshown");
        }
    }
}
