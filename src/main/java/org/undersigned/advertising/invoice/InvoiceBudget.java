package org.undersigned.advertising.invoice;

import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetExcess;
import org.undersigned.advertising.budget.BudgetGuard;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.base.money.Money;

/** Tells how what would be owed with an invoice stands beside what is authorised. */
@Component
class InvoiceBudget {

    private final InvoiceBook book;
    private final BudgetLedger ledger;
    private final BudgetGuard guard;

    InvoiceBudget(InvoiceBook book, BudgetLedger ledger, BudgetGuard guard) {
        this.book = book;
        this.ledger = ledger;
        this.guard = guard;
    }

    BudgetExcess excess(Invoice invoice) {
        var billing = book.of(invoice.orderId());
        var more = invoice.details().lines().stream()
                .map(line -> {
                    var approved = billing.approved(line.insertion(), invoice.currency())
                            .orElse(Money.zero(invoice.currency()));
                    var committed = ledger.posted(line.insertion(), BudgetKind.COMMITTED, invoice.currency());
                    return billing.left(invoice, line).plus(approved).minus(committed);
                })
                .toList();
        return guard.excess(invoice.campaignId(), Money.sum(invoice.currency(), more));
    }
}
