package org.undersigned.advertising.order;

import java.util.Currency;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.base.money.Money;

/** Asks the rate card of a paper. */
@Component
class RateDesk {

    PricedLine price(Currency currency, PaperEdition edition, InsertionDetails details) {
        return PricedLine.UNKNOWN;
    }

    Optional<Money> fixed(Currency currency, PaperEdition edition, InsertionDetails details) {
        return Optional.empty();
    }
}
