package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.budget.BudgetPosting;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.base.money.Money;

/** Tells the budget what is billed and paid, under the months in which the ads ran. */
@Component
class InvoiceLedger {

    private final BudgetLedger ledger;
    private final Findings findings;

    InvoiceLedger(BudgetLedger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
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

    /** What is left of it by now. */
    void paid(OrderFacts order, Invoice invoice) {
        var postings =
                ledger.postedByMonth(invoice.getId(), BudgetKind.INVOICED, invoice.currency()).entrySet().stream()
                        .map(month -> new BudgetPosting(
                                BudgetKind.PAID,
                                order.paper(),
                                month.getKey(),
                                invoice.getId(),
                                invoice.label(),
                                month.getValue()))
                        .toList();
        ledger.post(order.campaign(), postings);
    }

    /** A credit of what is counted as billed: the paper bills so much less for the insertion. */
    void credited(OrderFacts order, Invoice invoice, UUID insertion, Money credit) {
        invoice.details().lines().stream()
                .filter(line -> line.insertion().equals(insertion))
                .map(line -> new BudgetPosting(
                        BudgetKind.INVOICED,
                        order.paper(),
                        YearMonth.from(line.on()),
                        invoice.getId(),
                        text("advertising.invoice.credit-of", invoice.label()),
                        credit.negated()))
                .forEach(posting -> ledger.post(order.campaign(), List.of(posting)));
    }

    /** What was credited of an invoice that is approved. */
    Money credited(Invoice invoice) {
        return invoice.state().isSettled()
                ? invoice.total().minus(posted(invoice, BudgetKind.INVOICED))
                : nothing(invoice);
    }

    /** What is to be paid of an invoice that is approved; below zero where the paper has to pay back. */
    Money outstanding(Invoice invoice) {
        return invoice.state().isSettled()
                ? posted(invoice, BudgetKind.INVOICED).minus(posted(invoice, BudgetKind.PAID))
                : nothing(invoice);
    }

    private Money posted(Invoice invoice, BudgetKind kind) {
        return ledger.posted(invoice.getId(), kind, invoice.currency());
    }

    private static Money nothing(Invoice invoice) {
        return Money.zero(invoice.currency());
    }

    private void post(OrderFacts order, Invoice invoice, BudgetKind kind, boolean back) {
        var postings = invoice.details().lines().stream()
                .map(line -> new BudgetPosting(
                        kind,
                        order.paper(),
                        YearMonth.from(line.on()),
                        invoice.getId(),
                        invoice.label(),
                        line.amount()
                                .minus(findings.creditOfInvoice(
                                        invoice.getId(), line.insertion(), invoice.currency()))))
                .map(posting -> back ? posting.negated() : posting)
                .toList();
        ledger.post(order.campaign(), postings);
    }
}
