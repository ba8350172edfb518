package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Arrays;
import org.undersigned.advertising.budget.BudgetFacts;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Tone;

/** How far the sums of a budget have come, each as a bar beside what is authorised. */
final class MoneyBars extends Composite<Div> {

    private final BudgetFacts facts;
    private final BigDecimal most;

    MoneyBars(BudgetFacts facts) {
        this.facts = facts;
        this.most = Arrays.stream(BudgetKind.values())
                .map(facts.totals()::of)
                .map(Money::amount)
                .reduce(facts.authorised().amount(), BigDecimal::max)
                .max(BigDecimal.ONE);
        var table = new Element("table")
                .setAttribute("class", "bar-table")
                .setAttribute("aria-label", text("advertising.budget.ui.bars"));
        var body = new Element("tbody");
        facts.kinds().forEach(kind -> body.appendChild(row(kind)));
        table.appendChild(body);
        getContent().addClassName("bars");
        getContent().getElement().appendChild(table);
    }

    private Element row(BudgetKind kind) {
        var sum = facts.totals().of(kind);
        var label = new Element("th").setAttribute("scope", "row").setText(KindWords.of(kind));
        var bar = new Element("progress")
                .setAttribute("max", most.toPlainString())
                .setAttribute("value", sum.amount().max(BigDecimal.ZERO).toPlainString())
                .setAttribute("class", tone(kind).className())
                .setAttribute("aria-hidden", "true");
        var track = new Element("td").setAttribute("class", "bar-track");
        track.appendChild(bar);
        var figure = new Element("td").setAttribute("class", "figures").setText(sum.toString());
        var row = new Element("tr");
        row.appendChild(label, track, figure);
        return row;
    }

    private Tone tone(BudgetKind kind) {
        return switch (kind) {
            case PLANNED, IN_KIND -> Tone.NEUTRAL;
            case COMMITTED -> facts.left().isNegative() ? Tone.BAD : Tone.PROGRESS;
            case PREPAID, RUN, INVOICED -> Tone.PROGRESS;
            case DISPUTED -> Tone.BAD;
            case PAID -> Tone.GOOD;
        };
    }
}
