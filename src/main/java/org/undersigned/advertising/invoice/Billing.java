package org.undersigned.advertising.invoice;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.advertising.order.SettledSums;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * What is billed for an order: its invoices, with what was found of its ads and of them.
 *
 * @param findings also those that were taken back
 */
record Billing(List<Invoice> invoices, List<FindingRow> findings) {

    private static final Comparator<Invoice> APPROVED =
            Comparator.comparing(Invoice::stateSince).thenComparing(Invoice::getId);

    Billing {
        invoices = List.copyOf(invoices);
        findings = List.copyOf(findings);
    }

    /** What was found of an insertion, and stands. */
    List<FindingRow> standing(UUID insertion) {
        return findings.stream()
                .filter(finding -> finding.stands() && finding.insertion().equals(insertion))
                .toList();
    }

    /** What is credited of the price of an insertion, since the ad itself was wrong. */
    Money creditOfPrice(UUID insertion, Currency currency) {
        return credit(standing(insertion).stream().filter(finding -> finding.invoice() == null), currency);
    }

    /** What an invoice bills by now: what is credited of it is off. */
    Money left(Invoice invoice) {
        return Money.sum(
                invoice.currency(),
                invoice.details().lines().stream()
                        .map(line -> left(invoice, line))
                        .toList());
    }

    /** What it bills by now for an insertion. */
    Money left(Invoice invoice, BilledLine line) {
        return line.amount().minus(creditOf(invoice, line.insertion()));
    }

    /** Likewise; nothing where it does not bill that. */
    Money left(Invoice invoice, UUID insertion) {
        return invoice.line(insertion).map(line -> left(invoice, line)).orElseGet(() -> Money.zero(invoice.currency()));
    }

    /** What is approved and not paid yet, in the order in which it was approved. */
    List<Invoice> toBePaid() {
        return invoices.stream()
                .filter(invoice -> invoice.state() == InvoiceState.APPROVED)
                .sorted(APPROVED)
                .toList();
    }

    private Money creditOf(Invoice invoice, UUID insertion) {
        var off = findings.stream()
                .filter(finding -> finding.insertion().equals(insertion))
                .flatMap(finding -> finding.lowering(invoice.getId()).stream())
                .toList();
        return Money.sum(invoice.currency(), off);
    }

    /** @throws Refusal when an invoice bills less for an insertion than is credited of that */
    void expectCreditsWithin(Invoice invoice) {
        for (var finding : findings) {
            var billed = invoice.line(finding.insertion())
                    .map(BilledLine::amount)
                    .orElseGet(() -> Money.zero(invoice.currency()));
            var credited = creditOf(invoice, finding.insertion());
            if (credited.isMoreThan(billed)) {
                throw new Refusal("advertising.invoice.refused.below-credit", billed.toString(), credited.toString());
            }
        }
    }

    private static Money credit(Stream<FindingRow> some, Currency currency) {
        return Money.sum(
                currency, some.map(FindingRow::credit).filter(Objects::nonNull).toList());
    }

    /** What other invoices bill for an insertion that the paper asks for and nobody disputes. */
    Money elsewhere(Invoice invoice, UUID insertion) {
        return Money.sum(invoice.currency(), left(insertion, other -> !other.equals(invoice) && other.isUndisputed()));
    }

    /**
     * By how much a credit of a price lowers the invoices that were approved: those that are still to be paid first, so that
     * the paper pays back as little as may be, each until nothing is left of it.
     */
    Map<UUID, Money> lowering(UUID insertion, Money credit) {
        var sums = new LinkedHashMap<UUID, Money>();
        var rest = credit;
        for (var invoice : Stream.concat(toBePaid().stream(), paid()).toList()) {
            var sum = Collections.min(List.of(rest, left(invoice, insertion)));
            if (sum.isPositive()) {
                sums.put(invoice.getId(), sum);
                rest = rest.minus(sum);
            }
        }
        return sums;
    }

    private Stream<Invoice> paid() {
        return invoices.stream()
                .filter(invoice -> invoice.state() == InvoiceState.PAID)
                .sorted(APPROVED);
    }

    private List<Money> left(UUID insertion, Predicate<Invoice> which) {
        return invoices.stream()
                .filter(which)
                .flatMap(invoice -> invoice.line(insertion).stream().map(line -> left(invoice, line)))
                .toList();
    }

    /** The invoice that was approved or paid with a finding: that stays lowered. */
    Optional<Invoice> settledWith(FindingRow finding) {
        return of(finding)
                .filter(invoice -> finding.invoice() == null
                        || finding.lowering(invoice.getId()).isPresent())
                .filter(invoice -> invoice.wasSettledAfter(finding.at()))
                .findFirst();
    }

    /** The one that keeps a finding from being taken back: no other one bills the rest anew. */
    Optional<Invoice> holder(FindingRow finding) {
        return settledWith(finding).filter(settled -> of(finding).noneMatch(Invoice::isPending));
    }

    private Stream<Invoice> of(FindingRow finding) {
        return invoices.stream()
                .filter(invoice -> invoice.line(finding.insertion()).isPresent());
    }

    /** What an invoice counts as billed in the budget, by the months in which the ads ran. */
    Map<YearMonth, Money> counted(Invoice invoice) {
        if (invoice.isWithdrawn()) {
            return Map.of();
        }
        return invoice.details().lines().stream()
                .collect(Collectors.toMap(
                        line -> YearMonth.from(line.on()), line -> left(invoice, line), Money::plus, TreeMap::new));
    }

    /** What of it is in dispute: all of it, as long as it stands. */
    Map<YearMonth, Money> disputed(Invoice invoice) {
        return invoice.isDisputed() ? counted(invoice) : Map.of();
    }

    /** What became of the prices of the insertions of which something is approved or credited. */
    Map<UUID, SettledSums.Settled> settled(Currency currency) {
        return Stream.concat(
                        invoices.stream()
                                .map(invoice -> invoice.details().lines())
                                .flatMap(Collection::stream)
                                .map(BilledLine::insertion),
                        findings.stream().map(FindingRow::insertion))
                .distinct()
                .collect(Collectors.toMap(
                        insertion -> insertion,
                        insertion -> new SettledSums.Settled(
                                approved(insertion, currency),
                                Money.sum(currency, left(insertion, Invoice::isUndisputed)),
                                creditOfPrice(insertion, currency))));
    }

    /** What is billed and approved of an insertion; nothing where no invoice is. */
    Optional<Money> approved(UUID insertion, Currency currency) {
        var sums = left(insertion, invoice -> invoice.state().isSettled());
        return sums.isEmpty() ? Optional.empty() : Optional.of(Money.sum(currency, sums));
    }
}
