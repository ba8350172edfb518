package org.undersigned.advertising.terms;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.money.Money;

/** What an insertion costs, and how that came about. */
record PricedLine(
        Optional<Money> price, PriceOrigin origin, @Nullable CardTerms card, List<ArithmeticLine> lines) {

    static final PricedLine UNKNOWN = new PricedLine(Optional.empty(), PriceOrigin.UNKNOWN, null, List.of());
}
