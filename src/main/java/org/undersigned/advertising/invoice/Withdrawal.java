package org.undersigned.advertising.invoice;

import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;

/**
 * That the paper has taken an invoice back.
 *
 * @param replacedBy the number of the invoice that comes in its place; empty where none does, or it has not come yet
 */
public record Withdrawal(String reason, String replacedBy) {

    public Withdrawal {
        reason = reason.strip();
        replacedBy = replacedBy.strip();
    }

    /** @throws Refusal when no reason is given, or the number is too long or that of the invoice itself */
    void expectFor(InvoiceDetails details) {
        AdTexts.reason(reason);
        AdTexts.expectFits(replacedBy, InvoiceDetails.LONGEST_REFERENCE);
        if (replacedBy.equalsIgnoreCase(details.reference())) {
            throw new Refusal("advertising.invoice.refused.replaces-itself", details.reference());
        }
    }
}
