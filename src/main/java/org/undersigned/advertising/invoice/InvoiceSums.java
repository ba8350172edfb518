package org.undersigned.advertising.invoice;

import java.util.List;
import org.undersigned.base.money.Money;

/**
 * How it comes about what is to be paid of an invoice.
 *
 * @param left what it bills by now: what the paper has credited of it is off
 * @param credited what the paper has credited of it; nothing before it is approved
 * @param prepaid what was prepaid for the ads that it bills and settles it; before it is approved what would
 * @param paid what went to the paper by a payment of its own
 * @param outstanding what is to be paid of it; below zero where the paper has to pay back, and nothing before it is approved
 */
public record InvoiceSums(Money left, Money credited, List<PrepaidPart> prepaid, Money paid, Money outstanding) {

    public InvoiceSums {
        prepaid = List.copyOf(prepaid);
    }

    /** What is settled by what was prepaid. */
    public Money settled() {
        return Money.sum(
                outstanding.currency(), prepaid.stream().map(PrepaidPart::sum).toList());
    }
}
