package org.undersigned.advertising.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.print.TearSheetService;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** Lays an invoice beside the order and the tear sheets, line by line. */
@Component
class InvoiceMatch {

    private final InvoiceBook book;
    private final InsertionService insertions;
    private final TearSheetService pages;
    private final OrderLimitService limits;

    InvoiceMatch(InvoiceBook book, InsertionService insertions, TearSheetService pages, OrderLimitService limits) {
        this.book = book;
        this.insertions = insertions;
        this.pages = pages;
        this.limits = limits;
    }

    List<LineComparison> of(Invoice invoice) {
        var sheets = pages.standing(invoice.orderId());
        var billing = book.of(invoice.orderId());
        var tolerance = limits.limits(invoice.campaignId());
        return invoice.details().lines().stream()
                .map(line ->
                        compare(invoice, line, Optional.ofNullable(sheets.get(line.insertion())), billing, tolerance))
                .toList();
    }

    /** @throws Refusal that says in what a line differs */
    void expectAgreement(Invoice invoice) {
        for (var line : of(invoice)) {
            line.mismatches().stream().findFirst().ifPresent(mismatch -> {
                throw new Refusal(
                        "advertising.invoice.refused.mismatch",
                        invoice.label(),
                        line.ordered().number(),
                        mismatch.sentence());
            });
        }
    }

    private LineComparison compare(
            Invoice invoice, BilledLine billed, Optional<TearSheetRow> sheet, Billing billing, OrderLimits tolerance) {
        var ordered = insertions.insertion(billed.insertion());
        var due = due(ordered, billing, billed.amount().currency());
        var left = billing.left(invoice, billed);
        var elsewhere = billing.elsewhere(invoice, billed.insertion());
        var mismatches = new ArrayList<Mismatch>();
        if (!ordered.state().isOwed()) {
            mismatches.add(Mismatch.of(MismatchKind.CANCELLED));
        }
        if (ordered.state() != InsertionState.CANCELLED_LATE) {
            mismatches.addAll(page(billed, ordered, sheet, billing.standing(billed.insertion())));
        }
        var all = left.plus(elsewhere);
        if (!tolerance.isWithin(all, due)) {
            mismatches.add(new Mismatch(
                    elsewhere.isPositive() ? MismatchKind.BILLED_TWICE : MismatchKind.PRICE,
                    due.toString(),
                    elsewhere.toString(),
                    all.toString()));
        }
        return new LineComparison(billed, ordered, sheet, due, left, mismatches);
    }

    private static List<Mismatch> page(
            BilledLine billed, InsertionFacts ordered, Optional<TearSheetRow> sheet, List<FindingRow> found) {
        var settled =
                found.stream().flatMap(finding -> finding.matters().stream()).collect(Collectors.toSet());
        return sheet.map(printed -> new PageCheck(billed, ordered, printed, settled).mismatches())
                .orElseGet(() -> List.of(Mismatch.of(MismatchKind.NO_TEAR_SHEET)));
    }

    /** Nothing for space that the paper gives. */
    private static Money due(InsertionFacts ordered, Billing billing, Currency currency) {
        var price = ordered.inKind() ? Optional.<Money>empty() : ordered.price();
        return price.orElse(Money.zero(currency)).minus(billing.creditOfPrice(ordered.id(), currency));
    }
}
