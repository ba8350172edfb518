package org.undersigned.advertising.invoice;

import java.util.List;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.base.money.Money;

/**
 * What was prepaid for an insertion, and what became of it.
 *
 * @param uses the invoices that it has settled
 * @param back what the paper has to pay back, since it is owed less
 */
public record PrepaidRow(PrepaymentRow prepayment, List<Use> uses, Money back) {

    public PrepaidRow {
        uses = List.copyOf(uses);
    }

    /** That an invoice is settled by so much of it. */
    public record Use(String invoice, Money sum) {}
}
