package org.undersigned.advertising.rate;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Refusal;
import org.undersigned.base.money.Money;

/** What a card has to say to be one. */
final class RateRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final int DECIMALS = 3;

    private RateRules() {}

    /** @throws Refusal with the first thing that is missing or wrong */
    static void expectComplete(RateDetails details) {
        var currency = currency(details.currency());
        if (details.black() == null && !pricesAPageInColour(details)) {
            throw new Refusal("advertising.refused.card-without-price");
        }
        expectPrice(details.black(), currency);
        if (details.colour() != null) {
            expectSurcharge(details.colour(), currency);
        }
        expectPositions(details, currency);
        expectPercent(details.nonStandard());
        expectPercent(details.commission());
        if (details.conditions().length() > RateDetails.LONGEST_CONDITIONS) {
            throw new Refusal("advertising.refused.card-conditions", RateDetails.LONGEST_CONDITIONS);
        }
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal("advertising.refused.paper-currency", code);
        }
    }

    private static boolean pricesAPageInColour(RateDetails details) {
        return details.colour() != null && details.colour().kind() == SurchargeKind.FULL_PAGE;
    }

    private static void expectPositions(RateDetails details, Currency currency) {
        var names = new HashSet<String>();
        for (var position : details.positions()) {
            if (position.name().isEmpty()
                    || position.name().length() > RateDetails.LONGEST_POSITION
                    || !names.add(position.name().toLowerCase(Locale.ROOT))
                    || position.kind() == SurchargeKind.FULL_PAGE) {
                throw new Refusal("advertising.refused.card-position", RateDetails.LONGEST_POSITION);
            }
            expectSurcharge(new Surcharge(position.kind(), position.figure()), currency);
        }
    }

    private static void expectSurcharge(Surcharge surcharge, Currency currency) {
        if (surcharge.kind() == SurchargeKind.PERCENT) {
            expectPercent(surcharge.figure());
        } else {
            expectPrice(surcharge.figure(), currency);
        }
    }

    private static void expectPrice(@Nullable BigDecimal figure, Currency currency) {
        if (figure != null && !new Money(figure, currency).isPositive()) {
            throw new Refusal("advertising.refused.card-price");
        }
    }

    private static void expectPercent(@Nullable BigDecimal percent) {
        if (percent != null
                && (percent.signum() < 0
                        || percent.compareTo(HUNDRED) > 0
                        || percent.stripTrailingZeros().scale() > DECIMALS)) {
            throw new Refusal("advertising.refused.card-percent");
        }
    }
}
