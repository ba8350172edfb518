package org.undersigned.advertising.invoice;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.limit.OrderLimitService;
import org.undersigned.advertising.limit.OrderLimits;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.order.OrderFacts;
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
        return compare(invoice, sources(invoice.orderId(), invoice.campaignId()));
    }

    /** All invoices of an order, by their ids. */
    Map<UUID, List<LineComparison>> ofOrder(OrderFacts order) {
        var sources = sources(order.id(), order.campaign());
        return sources.billing().invoices().stream()
                .collect(Collectors.toMap(Invoice::getId, invoice -> compare(invoice, sources)));
    }

    /** What the invoices of an order are laid beside. */
    private record Sources(
            Billing billing, Map<UUID, InsertionFacts> ordered, Map<UUID, TearSheetRow> pages, OrderLimits tolerance) {}

    private Sources sources(UUID order, UUID campaign) {
        var billing = book.of(order);
        var billed = billing.invoices().stream()
                .flatMap(invoice -> invoice.details().lines().stream())
                .map(BilledLine::insertion)
                .collect(Collectors.toSet());
        return new Sources(billing, insertions.among(billed), pages.standing(order), limits.limits(campaign));
    }

    private List<LineComparison> compare(Invoice invoice, Sources sources) {
        return invoice.details().lines().stream()
                .map(line -> compare(invoice, line, sources))
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

    private LineComparison compare(Invoice invoice, BilledLine billed, Sources sources) {
        var ordered = Optional.ofNullable(sources.ordered().get(billed.insertion()))
                .orElseThrow(() -> new Refusal("advertising.order.refused.unknown-insertion"));
        var sheet = Optional.ofNullable(sources.pages().get(billed.insertion()));
        var billing = sources.billing();
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
        if (!sources.tolerance().isWithin(all, due)) {
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
