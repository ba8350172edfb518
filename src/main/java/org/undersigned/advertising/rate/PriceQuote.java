package org.undersigned.advertising.rate;

import java.util.List;
import java.util.Objects;
import org.undersigned.base.money.Money;

/** What an ad costs by a card, with the arithmetic. */
public record PriceQuote(RateCard card, List<PriceLine> lines) {

    public PriceQuote {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return Money.sum(
                card.currency(),
                lines.stream().map(PriceLine::sum).filter(Objects::nonNull).toList());
    }

    /** Whether the total is what an agency is billed; false when it is net, also by taking a commission off. */
    public PriceBasis basis() {
        return lines.stream().anyMatch(line -> line.step() == PriceStep.COMMISSION)
                ? PriceBasis.NET
                : card.details().basis();
    }
}
