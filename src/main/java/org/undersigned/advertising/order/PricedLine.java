package org.undersigned.advertising.order;

import java.util.List;
import java.util.Optional;
import org.undersigned.base.money.Money;

/** What an insertion costs, and how that came about. */
record PricedLine(Optional<Money> price, PriceBasis basis, List<PriceLine> lines) {

    static final PricedLine UNKNOWN = new PricedLine(Optional.empty(), PriceBasis.UNKNOWN, List.of());
}
