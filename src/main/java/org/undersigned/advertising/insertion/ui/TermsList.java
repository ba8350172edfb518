package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.undersigned.advertising.terms.ArithmeticLine;
import org.undersigned.advertising.terms.CardTerms;
import org.undersigned.advertising.terms.LineTerms;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Instants;

/** How the price of an insertion comes about, and which deadlines follow: a sum, line by line. */
final class TermsList extends Composite<Div> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    TermsList(LineTerms terms) {
        getContent().addClassName("terms-list");
        getContent().getElement().appendChild(arithmetic(terms));
        var card = terms.card();
        if (card != null) {
            getContent().add(priced(card));
        }
        var statement = terms.details().statement();
        if (statement != null) {
            getContent().add(said(statement, terms));
        }
        terms.deadlines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(due -> getContent()
                        .add(new Div(text(
                                due.getValue().stated()
                                        ? "advertising.order.ui.deadline.stated"
                                        : "advertising.order.ui.deadline",
                                label(due.getKey()),
                                MOMENT.format(due.getValue().dueAt().atZone(terms.zone())),
                                terms.zone().getId()))));
        if (terms.deadlines().isEmpty()) {
            getContent().add(new Div(text("advertising.order.ui.deadline.unknown")));
        }
    }

    /** By which card, so that its age can be seen. */
    private static Div priced(CardTerms card) {
        var line = new Div(
                new Span(text("advertising.order.sheet.card-from", card.number(), Instants.date(card.from()))),
                new Span(
                        card.dated().isEmpty()
                                ? card.source()
                                : text("advertising.order.sheet.card-dated", card.source(), card.dated())));
        line.addClassName("card-terms");
        return line;
    }

    private static Div said(PaperStatement statement, LineTerms terms) {
        var at = MOMENT.format(statement.at().atZone(terms.zone()));
        var line = new Div(
                new Span(text("advertising.order.ui.stated-by", statement.by(), at)), new Span(statement.words()));
        line.addClassName("stated-words");
        return line;
    }

    private static Element arithmetic(LineTerms terms) {
        var table = new Element("table").setAttribute("class", "arithmetic");
        var body = new Element("tbody");
        terms.priceLines().forEach(line -> body.appendChild(row(line, terms)));
        var total = new Element("tr").setAttribute("class", "arithmetic-total");
        total.appendChild(
                cell("th", label(terms.origin())).setAttribute("scope", "row"),
                cell("td", terms.price().map(Money::toString).orElse("")).setAttribute("class", "figures"));
        body.appendChild(total);
        return table.appendChild(body);
    }

    private static Element row(ArithmeticLine line, LineTerms terms) {
        var amount = line.amount();
        var sum = amount == null || terms.price().isEmpty()
                ? ""
                : new Money(amount, terms.price().get().currency()).toString();
        return new Element("tr")
                .appendChild(
                        cell("th", line.said()).setAttribute("scope", "row"),
                        cell("td", sum).setAttribute("class", "figures"));
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }
}
