package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.ui.PaperAddress;
import org.undersigned.advertising.rate.PriceCalculator;
import org.undersigned.advertising.rate.PriceQuote;
import org.undersigned.advertising.rate.PriceRequest;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.advertising.rate.StandbyPrice;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;

/** What an ad costs: what it is to be, and below it the arithmetic. It asks no database, so that each key may be answered. */
final class PriceSheet extends Composite<Div> {

    private final PaperEdition edition;
    private final List<RateCard> cards;
    private final LocalDate today;
    private final PriceForm form;
    private final Div answer = new Div();

    /** @param cards by class, the latest first */
    PriceSheet(PaperEdition edition, List<RateCard> cards, PaperAddress address, LocalDate today) {
        this.edition = edition;
        this.cards = cards;
        this.today = today;
        this.form = new PriceForm(edition.geometry(), cards, address, today);
        form.onChange(this::price);
        answer.addClassName("price-answer");
        answer.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("price-sheet");
        getContent().add(form, answer);
        price();
    }

    private void price() {
        answer.removeAll();
        try {
            var ask = form.ask();
            answer.add(new QuoteTable(quote(form.rateClass(), ask), today));
            standby(ask).ifPresent(price -> answer.add(compared(price)));
        } catch (Refusal reason) {
            var said = new Paragraph(reason.getMessage());
            said.addClassName("price-refused");
            answer.add(said);
        }
    }

    private PriceQuote quote(RateClass rateClass, PriceRequest ask) {
        var card = card(rateClass)
                .orElseThrow(() -> new Refusal("advertising.refused.no-card-yet", Texts.label(rateClass)));
        return PriceCalculator.quote(card, edition.geometry(), ask);
    }

    private Optional<RateCard> card(RateClass rateClass) {
        return cards.stream()
                .filter(card -> card.rateClass() == rateClass && !card.from().isAfter(form.run()))
                .findFirst();
    }

    /** Only where standby is priced, or could be. */
    private Optional<StandbyPrice> standby(PriceRequest ask) {
        var fixed = card(RateClass.ADVOCACY).isPresent() ? RateClass.ADVOCACY : RateClass.OPEN;
        if (card(RateClass.STANDBY).isEmpty() || card(fixed).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StandbyPrice(quote(RateClass.STANDBY, ask), quote(fixed, ask)));
    }

    private Paragraph compared(StandbyPrice price) {
        var days = edition.terms().standbyDays();
        var more = price.difference();
        var said = new Paragraph(text(
                more.isZero()
                        ? "advertising.rate.ui.standby.same"
                        : more.isNegative() ? "advertising.rate.ui.standby.less" : "advertising.rate.ui.standby",
                price.fixed().total().toString(),
                (more.isNegative() ? more.negated() : more).toString(),
                price.standby().total().toString(),
                days == null ? 0 : days));
        said.addClassName("price-standby");
        return said;
    }
}
