package org.undersigned.advertising.invoice;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * What is wrong with an ad that ran, or with what is billed for it.
 *
 * @param matters what it concerns; only differences in these are settled
 * @param invoice which bills a wrong sum; null where the ad itself is wrong
 */
public record FoundError(
        UUID insertion,
        Set<Matter> matters,
        String wrong,
        @Nullable UUID invoice) {

    public FoundError {
        matters = Set.copyOf(matters);
        wrong = wrong.strip();
    }

    /** What is wrong with the ad itself. */
    public FoundError(UUID insertion, Set<Matter> matters, String wrong) {
        this(insertion, matters, wrong, null);
    }

    /** That an invoice bills a wrong sum. */
    public static FoundError ofBilling(UUID insertion, UUID invoice, String wrong) {
        return new FoundError(insertion, Set.of(Matter.BILLING), wrong, invoice);
    }

    boolean isOfBilling() {
        return matters.contains(Matter.BILLING);
    }

    /** @throws Refusal when it is not said what is wrong, what it concerns or which invoice is wrong */
    void expectComplete() {
        AdTexts.reason(wrong);
        if (matters.isEmpty()) {
            throw new Refusal("advertising.invoice.refused.no-matter");
        }
        if (isOfBilling() && matters.size() > 1) {
            throw new Refusal("advertising.invoice.refused.billing-alone");
        }
        if (isOfBilling() == (invoice == null)) {
            throw new Refusal("advertising.invoice.refused.no-invoice");
        }
    }
}
