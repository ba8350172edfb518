package org.undersigned.advertising.terms;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.money.Money;

/** What an insertion costs, and how that came about. */
record PricedLine(Optional<Money> price, PriceOrigin origin, List<ArithmeticLine> lines) {

    static final PricedLine UNKNOWN = new PricedLine(Optional.empty(), PriceOrigin.UNKNOWN, List.of());
}
