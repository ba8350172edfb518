package org.undersigned.advertising.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.undersigned.base.money.Money;

/** A card as it was entered. */
public record RateCard(UUID id, UUID edition, int number, RateDetails details, UUID enteredBy, Instant enteredAt) {

    public RateClass rateClass() {
        return details.rateClass();
    }

    public LocalDate from() {
        return details.from();
    }

    public Currency currency() {
        return Currency.getInstance(details.currency());
    }

    /** The price of one unit in black and white, if the card gives one. */
    public Optional<Money> black() {
        return Optional.ofNullable(details.black()).map(this::sum);
    }

    Money sum(BigDecimal figure) {
        return new Money(figure, currency());
    }
}
