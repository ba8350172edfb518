package org.undersigned.advertising.invoice;

import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.budget.BudgetPosting;
import org.undersigned.advertising.order.OrderFacts;

/** Tells the budget what is billed and paid, under the months in which the ads ran. */
@Component
class InvoiceLedger {

    private final BudgetLedger ledger;

    InvoiceLedger(BudgetLedger ledger) {
        this.ledger = ledger;
    }

    /** What is in dispute does not count. */
    void invoiced(OrderFacts order, Invoice invoice) {
        if (invoice.state() != InvoiceState.DISPUTED) {
            post(order, invoice, BudgetKind.INVOICED, false);
        }
    }

    void takeBack(OrderFacts order, Invoice invoice) {
        if (invoice.state() != InvoiceState.DISPUTED) {
            post(order, invoice, BudgetKind.INVOICED, true);
        }
    }

    void paid(OrderFacts order, Invoice invoice) {
        post(order, invoice, BudgetKind.PAID, false);
    }

    private void post(OrderFacts order, Invoice invoice, BudgetKind kind, boolean back) {
        var postings = invoice.details().lines().stream()
                .map(line -> new BudgetPosting(
                        kind,
                        order.paper(),
                        YearMonth.from(line.on()),
                        invoice.getId(),
                        invoice.label(),
                        line.amount()))
                .map(posting -> back ? posting.negated() : posting)
                .toList();
        ledger.post(order.campaign(), postings);
    }
}
