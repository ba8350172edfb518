package org.undersigned.advertising.print;

import java.time.LocalDate;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * That money went to the paper.
 *
 * @param reference of the transfer
 */
public record PaymentDetails(Money amount, LocalDate on, String reference) {

    public PaymentDetails {
        reference = reference.strip();
    }

    /** @throws Refusal when it is no sum, has no reference, or lies in the future */
    public void expectComplete(LocalDate today) {
        if (!amount.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
        AdTexts.required(reference, AdTexts.LONGEST_LINE, "advertising.order.refused.no-reference");
        if (on.isAfter(today)) {
            throw new Refusal("advertising.order.refused.paid-later");
        }
    }
}
