package org.undersigned.advertising.invoice;

import static org.undersigned.base.Texts.text;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
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

    /** @param why what has changed, to be read in the ledger; it begins with the invoice where it is about one */
    void settle(OrderFacts order, String why) {
        settle(order, why, "");
    }

    /** @param reason why more may be owed than is authorised; empty where it is not */
    void settle(OrderFacts order, String why, String reason) {
        var billing = book.of(order.id());
        var postings = new ArrayList<BudgetPosting>();
        for (var invoice : billing.invoices()) {
            var about = new About(order, invoice, words(invoice, why));
            postings.addAll(difference(about, BudgetKind.INVOICED, billing.counted(invoice)));
            postings.addAll(difference(about, BudgetKind.DISPUTED, billing.disputed(invoice)));
        }
        ledger.post(order.campaign(), postings);
        insertions.settle(order.id(), why, reason);
    }

    /** An invoice is not named twice. */
    private static String words(Invoice invoice, String why) {
        return why.startsWith(invoice.label() + " ")
                ? why
                : text("advertising.order.posting.because", invoice.label(), why);
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

    /** What is left of it by now is paid, and what was prepaid and has settled it is prepaid no longer. */
    void paid(OrderFacts order, Invoice invoice) {
        var used = invoice.prepaid();
        var about = new About(order, invoice, paid(invoice, Money.sum(invoice.currency(), used.values())));
        var postings = new ArrayList<BudgetPosting>();
        ledger.postedByMonth(invoice.getId(), BudgetKind.INVOICED, invoice.currency())
                .forEach((month, sum) -> postings.add(about.posting(BudgetKind.PAID, month, sum)));
        used.forEach((insertion, sum) -> postings.addAll(used(about, insertion, sum)));
        ledger.post(order.campaign(), postings);
    }

    private static String paid(Invoice invoice, Money used) {
        return used.isZero()
                ? invoice.label()
                : text("advertising.invoice.posting.settled", invoice.label(), used.toString());
    }

    /** From the months under which it stands. */
    private List<BudgetPosting> used(About about, UUID insertion, Money sum) {
        var words = text(
                "advertising.invoice.posting.used",
                about.order().label(),
                about.invoice().label());
        var postings = new ArrayList<BudgetPosting>();
        var left = sum;
        for (var month : ledger.postedByMonth(insertion, BudgetKind.PREPAID, sum.currency())
                .entrySet()) {
            var part = Collections.min(List.of(left, month.getValue()));
            postings.add(new BudgetPosting(
                    BudgetKind.PREPAID, about.order().paper(), month.getKey(), insertion, words, part.negated()));
            left = left.minus(part);
        }
        return postings;
    }
}
