package org.undersigned.advertising.terms;

import static org.undersigned.base.Texts.text;

import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.publication.PageUnit;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.rate.PriceLine;
import org.undersigned.advertising.rate.PriceQuote;
import org.undersigned.advertising.rate.PriceRequest;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.RateService;
import org.undersigned.base.DayText;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;

/** Asks the rate card of a paper what an insertion costs. */
@Component
class RateDesk {

    private final RateService rates;

    RateDesk(RateService rates) {
        this.rates = rates;
    }

    /** @throws Refusal when the card does not say, or prices in another currency than the order */
    PricedLine price(Currency currency, PaperEdition edition, InsertionDetails details) {
        var rate = details.rate();
        if (rate == null) {
            return PricedLine.UNKNOWN;
        }
        var quote = rates.quote(edition.id(), details.runOn(), rate.rateClass(), request(edition, details, rate));
        return new PricedLine(
                Optional.of(in(currency, quote.total())),
                PriceOrigin.CALCULATED,
                card(quote),
                Stream.concat(
                                Stream.of(named(quote.card())),
                                quote.lines().stream().map(RateDesk::line))
                        .toList());
    }

    private static CardTerms card(PriceQuote quote) {
        var details = quote.card().details();
        return new CardTerms(
                quote.card().number(),
                details.from(),
                quote.basis(),
                details.provenance().source(),
                details.provenance().dated());
    }

    /** "Rate card 2, Open, in force from 1 January 2018". */
    private static ArithmeticLine named(RateCard card) {
        return new ArithmeticLine(
                text("advertising.terms.card", card.number(), Texts.label(card.rateClass()), DayText.of(card.from())),
                null);
    }

    private static ArithmeticLine line(PriceLine line) {
        return new ArithmeticLine(
                line.sentence(),
                Optional.ofNullable(line.sum()).map(Money::amount).orElse(null));
    }

    /** What a fixed day costs, as far as a card says: that for ads that argue, else the open one. */
    Optional<Money> fixed(Currency currency, PaperEdition edition, InsertionDetails details) {
        return Stream.of(RateClass.ADVOCACY, RateClass.OPEN)
                .flatMap(rateClass -> quoted(edition, details, rateClass).stream())
                .findFirst()
                .filter(sum -> sum.currency().equals(currency));
    }

    private Optional<Money> quoted(PaperEdition edition, InsertionDetails details, RateClass rateClass) {
        if (rates.card(edition.id(), rateClass, details.runOn()).isEmpty()) {
            return Optional.empty();
        }
        var rate = RateChoice.of(rateClass);
        try {
            return Optional.of(rates.quote(edition.id(), details.runOn(), rateClass, request(edition, details, rate))
                    .total());
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }

    private PriceRequest request(PaperEdition edition, InsertionDetails details, RateChoice rate) {
        var size = details.columns() == 0
                ? null
                : new PageUnit(details.columns(), details.size().depth());
        return new PriceRequest(
                size,
                details.colour(),
                priced(edition, details, rate),
                rate.discount(),
                rate.nonStandard(),
                rate.lessCommission());
    }

    /** A position costs more where the card has it; else it is only asked for. */
    private String priced(PaperEdition edition, InsertionDetails details, RateChoice rate) {
        var asked = details.position().toLowerCase(Locale.ROOT);
        return rates.card(edition.id(), rate.rateClass(), details.runOn()).stream()
                .flatMap(card -> card.details().positions().stream())
                .map(position -> position.name())
                .filter(name -> name.toLowerCase(Locale.ROOT).equals(asked))
                .findFirst()
                .orElse("");
    }

    private static Money in(Currency currency, Money sum) {
        if (!sum.currency().equals(currency)) {
            throw new Refusal(
                    "advertising.order.refused.other-currency",
                    sum.currency().getCurrencyCode(),
                    currency.getCurrencyCode());
        }
        return sum;
    }
}
