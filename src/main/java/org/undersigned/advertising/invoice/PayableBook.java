package org.undersigned.advertising.invoice;

import java.util.Currency;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.base.store.Aggregate;

/** Reads what was billed, prepaid and paid of orders, each in one query. */
@Component
class PayableBook {

    private final InvoiceBook book;
    private final PrintService print;
    private final BudgetLedger ledger;

    PayableBook(InvoiceBook book, PrintService print, BudgetLedger ledger) {
        this.book = book;
        this.print = print;
        this.ledger = ledger;
    }

    Payables of(UUID order, Currency currency) {
        var billing = book.of(order);
        var prepayments = print.prepayments(order);
        var prepaid = prepayments.stream().map(PrepaymentRow::insertion).toList();
        var invoices = billing.invoices().stream().map(Aggregate::getId).toList();
        return new Payables(
                billing,
                currency,
                prepayments,
                ledger.posted(prepaid, BudgetKind.PREPAID, currency),
                ledger.posted(invoices, BudgetKind.PAID, currency));
    }
}
