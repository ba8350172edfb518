package org.undersigned.advertising.invoice;

import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.advertising.print.PrepaymentRow;
import org.undersigned.base.money.Money;

/**
 * What is to be paid of the invoices of an order: what is credited of them is off, and what was prepaid for the ads that they
 * bill. Of several invoices for one ad the one that was approved first has what was prepaid, the next one what is left of it.
 *
 * @param unused what is left of the prepayments, by insertions: no paid invoice has used it
 * @param paid what went to the paper for invoices, by these, with what was prepaid
 */
record Payables(
        Billing billing,
        Currency currency,
        List<PrepaymentRow> prepayments,
        Map<UUID, Money> unused,
        Map<UUID, Money> paid) {

    Payables {
        prepayments = List.copyOf(prepayments);
        unused = Map.copyOf(unused);
        paid = Map.copyOf(paid);
    }

    /** By insertions what was prepaid for them and settles an invoice; of one that is not paid, what would. */
    Map<UUID, Money> prepaid(Invoice invoice) {
        if (invoice.state() == InvoiceState.PAID) {
            return invoice.prepaid();
        }
        if (invoice.isWithdrawn()) {
            return Map.of();
        }
        var sums = new LinkedHashMap<UUID, Money>();
        for (var line : invoice.details().lines()) {
            var before = billing.toBePaid().stream().takeWhile(other -> !other.equals(invoice));
            var sum = lesser(left(line.insertion(), before), billing.left(invoice, line));
            if (sum.isPositive()) {
                sums.put(line.insertion(), sum);
            }
        }
        return sums;
    }

    /** What is left of a prepayment once some invoices have used it. */
    private Money left(UUID insertion, Stream<Invoice> using) {
        return using.map(invoice -> billing.left(invoice, insertion))
                .reduce(unused.getOrDefault(insertion, nothing()), (left, billed) -> left.minus(lesser(left, billed)));
    }

    InvoiceSums sums(Invoice invoice) {
        var prepaid = prepaid(invoice);
        var used = Money.sum(currency, prepaid.values());
        var gone = invoice.state() == InvoiceState.PAID ? paid.getOrDefault(invoice.getId(), nothing()) : used;
        var left = billing.left(invoice);
        var isSettled = invoice.state().isSettled();
        return new InvoiceSums(
                left,
                isSettled ? invoice.total().minus(left) : nothing(),
                parts(prepaid),
                gone.minus(used),
                isSettled ? left.minus(gone) : nothing());
    }

    private List<PrepaidPart> parts(Map<UUID, Money> sums) {
        return prepayments.stream()
                .filter(row -> sums.containsKey(row.insertion()))
                .map(row -> new PrepaidPart(
                        row.insertion(),
                        sums.getOrDefault(row.insertion(), nothing()),
                        row.details().on(),
                        row.details().reference()))
                .toList();
    }

    /**
     * What became of a prepayment.
     *
     * @param owed what the paper is owed for the insertion by now, billed or still to be
     */
    PrepaidRow row(PrepaymentRow prepayment, Money owed) {
        var insertion = prepayment.insertion();
        var uses = billing.invoices().stream()
                .flatMap(invoice -> Stream.ofNullable(invoice.prepaid().get(insertion))
                        .map(sum -> new PrepaidRow.Use(invoice.label(), sum)))
                .toList();
        return new PrepaidRow(prepayment, uses, back(insertion, owed));
    }

    /** As long as more is to be billed, what was prepaid waits for that. */
    private Money back(UUID insertion, Money owed) {
        var toCome = owed.minus(billing.approved(insertion, currency).orElse(nothing()));
        var left = left(insertion, billing.toBePaid().stream());
        return left.minus(lesser(left, Collections.max(List.of(toCome, nothing()))));
    }

    private static Money lesser(Money one, Money other) {
        return Collections.min(List.of(one, other));
    }

    private Money nothing() {
        return Money.zero(currency);
    }
}
