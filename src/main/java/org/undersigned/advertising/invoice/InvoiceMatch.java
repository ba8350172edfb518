package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.print.PrintService;
import org.undersigned.advertising.print.TearSheetRow;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.measure.Length;
import org.undersigned.base.measure.LengthUnit;
import org.undersigned.base.money.Money;

/** Lays an invoice beside the order and the tear sheets, line by line. */
@Component
class InvoiceMatch {

    /** A page that is measured by hand is off by so much. */
    private static final Length MEASURED = Length.millimetres("2");

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
        var mismatches = new ArrayList<Mismatch>();
        if (!ordered.state().isOwed()) {
            mismatches.add(Mismatch.of(MismatchKind.CANCELLED));
        }
        if (isBilledElsewhere(billed.insertion(), invoice)) {
            mismatches.add(Mismatch.of(MismatchKind.BILLED_TWICE));
        }
        if (ordered.state() != InsertionState.CANCELLED_LATE) {
            page(billed, ordered, sheet, !found.isEmpty(), mismatches);
        }
        if (!tolerance.isWithin(billed.amount(), due)) {
            mismatches.add(new Mismatch(
                    MismatchKind.PRICE, due.toString(), "", billed.amount().toString()));
        }
        return new LineComparison(billed, ordered, sheet, due, mismatches);
    }

    private boolean isBilledElsewhere(UUID insertion, Invoice invoice) {
        return invoices.isBilledElsewhere(insertion, invoice.getId(), InvoiceState.DISPUTED);
    }

    /** Nothing for space that the paper gives. */
    private static Money due(InsertionFacts ordered, List<FindingRow> found, Money billed) {
        var price = ordered.inKind() ? Optional.<Money>empty() : ordered.price();
        var credits =
                found.stream().map(FindingRow::credit).filter(Objects::nonNull).toList();
        var zero = Money.zero(billed.currency());
        return price.orElse(zero).minus(Money.sum(billed.currency(), credits));
    }

    /** @param settled whether the paper has said what it does about an error of the page */
    private static void page(
            BilledLine billed,
            InsertionFacts ordered,
            Optional<TearSheetRow> sheet,
            boolean settled,
            List<Mismatch> mismatches) {
        if (sheet.isEmpty()) {
            mismatches.add(Mismatch.of(MismatchKind.NO_TEAR_SHEET));
            return;
        }
        var printed = sheet.get();
        var isInTime = settled || isWithin(printed.on(), ordered);
        if (!isInTime || !printed.on().equals(billed.on())) {
            mismatches.add(
                    new Mismatch(MismatchKind.DATE, days(ordered), DayText.of(printed.on()), DayText.of(billed.on())));
        }
        var isSize = settled || isAlike(printed.size(), ordered.size());
        if (!isSize || !isAlike(billed.size(), settled ? billed.size() : ordered.size())) {
            mismatches.add(
                    new Mismatch(MismatchKind.SIZE, text(ordered.size()), text(printed.size()), text(billed.size())));
        }
        var isColour = settled || printed.colour() == ordered.colour();
        if (!isColour || !settled && billed.colour() != ordered.colour()) {
            mismatches.add(new Mismatch(
                    MismatchKind.COLOUR,
                    Texts.label(ordered.colour()),
                    Texts.label(printed.colour()),
                    Texts.label(billed.colour())));
        }
    }

    private static boolean isWithin(LocalDate day, InsertionFacts ordered) {
        return !day.isBefore(ordered.runOn()) && !day.isAfter(ordered.lastDay());
    }

    private static boolean isAlike(AdSize one, AdSize other) {
        return isAlike(one.width(), other.width()) && isAlike(one.depth(), other.depth());
    }

    private static boolean isAlike(Length one, Length other) {
        return Math.abs(one.micrometres() - other.micrometres()) <= MEASURED.micrometres();
    }

    private static String days(InsertionFacts ordered) {
        return ordered.runOn().equals(ordered.lastDay())
                ? DayText.of(ordered.runOn())
                : Texts.text("advertising.invoice.days", DayText.of(ordered.runOn()), DayText.of(ordered.lastDay()));
    }

    static String text(AdSize size) {
        return Texts.text(
                "advertising.invoice.size",
                LengthText.of(size.width(), LengthUnit.INCH),
                LengthText.of(size.depth(), LengthUnit.INCH));
    }
}
