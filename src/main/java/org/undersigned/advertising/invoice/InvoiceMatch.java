package org.undersigned.advertising.invoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** Lays an invoice beside the order and the tear sheets, line by line. */
@Component
class InvoiceMatch {

    private final Invoices invoices;
    private final Findings findings;
    private final InsertionService insertions;
    private final PrintService print;
    private final OrderLimitService limits;

    InvoiceMatch(
            Invoices invoices,
            Findings findings,
            InsertionService insertions,
            PrintService print,
            OrderLimitService limits) {
        this.invoices = invoices;
        this.findings = findings;
        this.insertions = insertions;
        this.print = print;
        this.limits = limits;
    }

    List<LineComparison> of(Invoice invoice) {
        var sheets = print.tearSheets(invoice.orderId());
        var found = findings.findByOrderIdOrderByFoundAtDescIdDesc(invoice.orderId()).stream()
                .map(Finding::row)
                .toList();
        var tolerance = limits.limits(invoice.campaignId());
        return invoice.details().lines().stream()
                .map(line -> compare(
                        invoice,
                        line,
                        sheets.stream()
                                .filter(sheet -> sheet.insertion().equals(line.insertion()))
                                .findFirst(),
                        found.stream()
                                .filter(finding -> finding.insertion().equals(line.insertion()))
                                .toList(),
                        tolerance))
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
            Invoice invoice,
            BilledLine billed,
            Optional<TearSheetRow> sheet,
            List<FindingRow> found,
            OrderLimits tolerance) {
        var ordered = insertions.insertion(billed.insertion());
        var due = due(ordered, found, billed.amount());
        var credited = FindingRow.creditOfInvoice(
                found, invoice.getId(), billed.amount().currency());
        var left = billed.amount().minus(credited);
        var mismatches = new ArrayList<Mismatch>();
        if (!ordered.state().isOwed()) {
            mismatches.add(Mismatch.of(MismatchKind.CANCELLED));
        }
        if (isBilledElsewhere(billed.insertion(), invoice)) {
            mismatches.add(Mismatch.of(MismatchKind.BILLED_TWICE));
        }
        if (ordered.state() != InsertionState.CANCELLED_LATE) {
            mismatches.addAll(page(billed, ordered, sheet, found));
        }
        if (!tolerance.isWithin(left, due)) {
            mismatches.add(new Mismatch(MismatchKind.PRICE, due.toString(), "", left.toString()));
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

    private boolean isBilledElsewhere(UUID insertion, Invoice invoice) {
        return invoices.isBilledElsewhere(insertion, invoice.getId(), InvoiceState.DISPUTED);
    }

    /** Nothing for space that the paper gives. */
    private static Money due(InsertionFacts ordered, List<FindingRow> found, Money billed) {
        var price = ordered.inKind() ? Optional.<Money>empty() : ordered.price();
        return price.orElse(Money.zero(billed.currency())).minus(FindingRow.creditOfPrice(found, billed.currency()));
    }
}
