package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetLedger;
import org.undersigned.advertising.budget.BudgetPosting;
import org.undersigned.advertising.order.OrderFacts;
import org.undersigned.advertising.order.PlacedInsertions;
import org.undersigned.base.money.Money;

/**
 * Keeps the ledger of the budget in step with what is billed for an order, under the months in which the ads ran: what the
 * invoices come to by now, what of that is in dispute, and what is still owed. The difference alone is posted.
 */
@Component
class InvoiceLedger {

    private final InvoiceBook book;
    private final BudgetLedger ledger;
    private final PlacedInsertions insertions;

    InvoiceLedger(InvoiceBook book, BudgetLedger ledger, PlacedInsertions insertions) {
        this.book = book;
        this.ledger = ledger;
        this.insertions = insertions;
    }

    /** @param why what has changed, to be read in the ledger */
    void settle(OrderFacts order, String why) {
        settle(order, why, "");
    }

    /** @param reason why more may be owed than is authorised; empty where it is not */
    void settle(OrderFacts order, String why, String reason) {
        var billing = book.of(order.id());
        var postings = new ArrayList<BudgetPosting>();
        for (var invoice : billing.invoices()) {
            var about = new About(order, invoice, text("advertising.order.posting.because", invoice.label(), why));
            postings.addAll(difference(about, BudgetKind.INVOICED, billing.counted(invoice)));
            postings.addAll(difference(about, BudgetKind.DISPUTED, billing.disputed(invoice)));
        }
        ledger.post(order.campaign(), postings);
        insertions.settle(order.id(), why, reason);
    }

    private record About(OrderFacts order, Invoice invoice, String words) {

        BudgetPosting posting(BudgetKind kind, YearMonth month, Money sum) {
            return new BudgetPosting(kind, order.paper(), month, invoice.getId(), words, sum);
        }
    }

    private List<BudgetPosting> difference(About about, BudgetKind kind, Map<YearMonth, Money> now) {
        var currency = about.invoice().currency();
        var before = ledger.postedByMonth(about.invoice().getId(), kind, currency);
        var months = new TreeSet<>(before.keySet());
        months.addAll(now.keySet());
        return months.stream()
                .map(month -> about.posting(kind, month, in(now, month, about).minus(in(before, month, about))))
                .toList();
    }

    private static Money in(Map<YearMonth, Money> sums, YearMonth month, About about) {
        return sums.getOrDefault(month, Money.zero(about.invoice().currency()));
    }

    /** What is left of it by now. */
    void paid(OrderFacts order, Invoice invoice) {
        var about = new About(order, invoice, invoice.label());
        ledger.post(
                order.campaign(),
                ledger.postedByMonth(invoice.getId(), BudgetKind.INVOICED, invoice.currency()).entrySet().stream()
                        .map(month -> about.posting(BudgetKind.PAID, month.getKey(), month.getValue()))
                        .toList());
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
}
