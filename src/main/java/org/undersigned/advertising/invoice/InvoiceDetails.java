package org.undersigned.advertising.invoice;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.undersigned.advertising.AdTexts;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/**
 * What an invoice says.
 *
 * @param reference its number
 * @param total what stands below its lines
 */
public record InvoiceDetails(String reference, LocalDate datedOn, Money total, List<BilledLine> lines) {

    static final int LONGEST_REFERENCE = 100;

    public InvoiceDetails {
        reference = reference.strip();
        lines = List.copyOf(lines);
    }

    /**
     * @throws Refusal when it bills nothing, twice the same, a sum that is none, or in another currency than the order, or
     *     its total is not what its lines come to
     */
    void expectComplete(Currency currency, LocalDate today) {
        AdTexts.required(reference, LONGEST_REFERENCE, "advertising.invoice.refused.no-reference");
        if (datedOn.isAfter(today)) {
            throw new Refusal("advertising.invoice.refused.dated-later");
        }
        if (lines.isEmpty()) {
            throw new Refusal("advertising.invoice.refused.no-line");
        }
        lines.forEach(line -> expectSum(line.amount(), currency));
        expectLinesDiffer();
        var sum = Money.sum(currency, lines.stream().map(BilledLine::amount).toList());
        if (!total.equals(sum)) {
            throw new Refusal("advertising.invoice.refused.total", sum.toString(), total.toString());
        }
    }

    private static void expectSum(Money amount, Currency currency) {
        if (!amount.currency().equals(currency)) {
            throw new Refusal(
                    "advertising.order.refused.other-currency",
                    amount.currency().getCurrencyCode(),
                    currency.getCurrencyCode());
        }
        if (!amount.isPositive()) {
            throw new Refusal("advertising.order.refused.price");
        }
    }

    private void expectLinesDiffer() {
        var billed = new HashSet<UUID>();
        for (var line : lines) {
            if (!billed.add(line.insertion())) {
                throw new Refusal("advertising.invoice.refused.line-twice");
            }
        }
    }
}
