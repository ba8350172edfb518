package org.undersigned.advertising.rate;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.Provenance;
import org.undersigned.base.Ids;

/** Cards for tests. */
final class Cards {

    static final LocalDate FROM = LocalDate.of(2018, 1, 1);
    private static final Provenance CARD = new Provenance("Rate card", "2018", LocalDate.of(2018, 2, 1));

    private Cards() {}

    /** The open price of the Wall Street Journal of 2018, with more that it might say. */
    static RateDetails journal() {
        return details(
                RateClass.OPEN,
                RateUnit.COLUMN_INCH,
                "2200.00",
                new Surcharge(SurchargeKind.FULL_PAGE, new BigDecimal("354823.27")));
    }

    static RateDetails page(RateClass rateClass, @Nullable String black) {
        return details(rateClass, RateUnit.FULL_PAGE, black, null);
    }

    static RateDetails details(RateClass rateClass, RateUnit unit, @Nullable String black, @Nullable Surcharge colour) {
        return new RateDetails(
                rateClass,
                FROM,
                unit,
                "USD",
                black == null ? null : new BigDecimal(black),
                colour,
                List.of(
                        new PositionPrice("Page 3", SurchargeKind.PERCENT, new BigDecimal("20")),
                        new PositionPrice("Back page", SurchargeKind.SUM, new BigDecimal("9000.00"))),
                BigDecimal.TEN,
                PriceBasis.GROSS,
                new BigDecimal("15"),
                "",
                CARD);
    }

    static RateDetails from(RateDetails card, LocalDate from, String black) {
        return new RateDetails(
                card.rateClass(),
                from,
                card.unit(),
                card.currency(),
                new BigDecimal(black),
                card.colour(),
                card.positions(),
                card.nonStandard(),
                card.basis(),
                card.commission(),
                card.conditions(),
                card.provenance());
    }

    static RateCard card(RateDetails details) {
        return new RateCard(Ids.next(), Ids.next(), 1, details, UUID.randomUUID(), Instant.EPOCH);
    }
}
