package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.advertising.rate.PositionPrice;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.Surcharge;
import org.undersigned.advertising.rate.SurchargeKind;
import org.undersigned.base.Texts;
import org.undersigned.base.money.Money;

/** What a card says, in words. */
final class CardWords {

    private CardWords() {}

    /** "$2,200.00 a column inch". */
    static String price(RateCard card) {
        return card.black()
                .map(price -> text(
                        "advertising.rate.ui.price." + card.details().unit().name(), price.toString()))
                .orElseGet(() -> text("advertising.rate.ui.price.colour-alone"));
    }

    /** "Colour: $354,823.27 for a full page in all. Non-standard size: 10 %. Page 3: 20 %". */
    static String surcharges(RateCard card) {
        var details = card.details();
        var colour = details.colour() == null
                ? text("advertising.rate.ui.colour.unknown")
                : text("advertising.rate.ui.colour", words(card, details.colour()));
        var standard = details.nonStandard() == null
                ? ""
                : text(
                        "advertising.rate.ui.non-standard",
                        details.nonStandard().stripTrailingZeros().toPlainString());
        return joined(Stream.concat(
                Stream.of(colour, standard), details.positions().stream().map(each -> position(card, each))));
    }

    private static String position(RateCard card, PositionPrice position) {
        return text(
                "advertising.rate.ui.position",
                position.name(),
                words(card, new Surcharge(position.kind(), position.figure())));
    }

    private static String words(RateCard card, Surcharge surcharge) {
        var figure = surcharge.kind() == SurchargeKind.PERCENT
                ? surcharge.figure().stripTrailingZeros().toPlainString()
                : new Money(surcharge.figure(), card.currency()).toString();
        return text("advertising.rate.ui.surcharge." + surcharge.kind().name(), figure);
    }

    /** "Gross. Commission 15 %. Contract of $50,000". */
    static String terms(RateCard card) {
        var details = card.details();
        var commission = details.commission() == null
                ? ""
                : text(
                        "advertising.rate.ui.commission",
                        details.commission().stripTrailingZeros().toPlainString());
        return joined(Stream.of(Texts.label(details.basis()), commission, details.conditions()));
    }

    private static String joined(Stream<String> sentences) {
        return sentences
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(text("advertising.rate.ui.separator")));
    }
}
