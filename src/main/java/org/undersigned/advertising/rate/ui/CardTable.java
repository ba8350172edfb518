package org.undersigned.advertising.rate.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.undersigned.advertising.publication.ui.ProvenanceMark;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.rate.RateClass;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** All cards of an edition: what holds, what is to come, and what held before. */
final class CardTable extends Composite<Div> {

    private final List<RateCard> cards;
    private final LocalDate today;

    /** @param cards by class, the latest first */
    CardTable(List<RateCard> cards, LocalDate today) {
        this.cards = cards;
        this.today = today;
        var table = new NativeTable();
        table.addClassNames("ad-table", "card-table");
        cards.forEach(card -> fill(table.getBody().addRow(), card));
        getContent().addClassName("ad-table-frame");
        getContent().add(table);
    }

    private void fill(NativeTableRow row, RateCard card) {
        var heading = new NativeTableHeaderCell(Texts.label(card.rateClass()));
        heading.getElement().setAttribute("scope", "row");
        heading.add(standing(card));
        row.add(heading);
        var price = new Span(CardWords.price(card));
        price.addClassNames("fact-value", "figures");
        var more = new Div(new Span(CardWords.surcharges(card)), new Span(CardWords.terms(card)));
        more.addClassName("card-more");
        row.addDataCell().add(price, more);
        row.addDataCell().add(new ProvenanceMark(card.details().provenance(), today));
    }

    private Component standing(RateCard card) {
        if (card.from().isAfter(today)) {
            return new StatusBadge(text("advertising.rate.ui.from", Instants.date(card.from())), Tone.PROGRESS);
        }
        return holds(card)
                ? new StatusBadge(text("advertising.rate.ui.since", Instants.date(card.from())), Tone.GOOD)
                : new StatusBadge(text("advertising.rate.ui.superseded", Instants.date(card.from())), Tone.NEUTRAL);
    }

    private boolean holds(RateCard card) {
        return latest(card.rateClass()) == card;
    }

    private RateCard latest(RateClass rateClass) {
        return cards.stream()
                .filter(each -> each.rateClass() == rateClass && !each.from().isAfter(today))
                .findFirst()
                .orElseThrow();
    }
}
