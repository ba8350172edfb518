package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.undersigned.advertising.budget.BudgetFacts;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.publication.ui.PublicationNavigation;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.FigureLine;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** The budget in one currency: the figures that matter, how far its sums have come, by paper and by month. */
final class BudgetPanel extends Composite<Div> {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private final BudgetFacts facts;

    /** @param papers their names by their ids */
    BudgetPanel(BudgetFacts facts, Map<UUID, String> papers) {
        this.facts = facts;
        getContent().addClassName("budget-currency");
        getContent().add(figures(), new MoneyBars(facts));
        if (facts.totals().sums().isEmpty()) {
            getContent().add(new Paragraph(text("advertising.budget.ui.nothing-posted")));
        } else {
            getContent()
                    .add(
                            new Panel(text("advertising.budget.ui.by-paper"), byPaper(papers)),
                            new Panel(text("advertising.budget.ui.by-month"), byMonth()));
        }
    }

    private Component figures() {
        var left = facts.left();
        var below = left.isNegative()
                ? new Component[] {new StatusBadge(text("advertising.budget.ui.above"), Tone.BAD)}
                : new Component[0];
        return new FigureLine(
                new Figure(facts.authorised().toString(), text("advertising.budget.ui.authorised")),
                new Figure(facts.totals().of(BudgetKind.COMMITTED).toString(), text("advertising.budget.ui.committed")),
                new Figure(left.toString(), text("advertising.budget.ui.left"), below));
    }

    private Component byPaper(Map<UUID, String> papers) {
        var table = new KindTable<UUID>(
                facts.kinds(),
                text("advertising.budget.ui.column.paper"),
                paper -> PublicationNavigation.linkToPublication(
                        papers.getOrDefault(paper, text("advertising.budget.ui.unknown-paper")), paper),
                (kind, paper) -> facts.totals().of(kind, paper));
        facts.totals().publications().stream()
                .sorted(Comparator.comparing(paper -> papers.getOrDefault(paper, "")))
                .forEach(table::add);
        return table.totals(facts.totals()::of);
    }

    private Component byMonth() {
        var table = new KindTable<YearMonth>(
                facts.kinds(),
                text("advertising.budget.ui.column.month"),
                month -> new Span(MONTH.format(month)),
                (kind, month) -> facts.totals().of(kind, month));
        facts.totals().months().forEach(table::add);
        return table.totals(facts.totals()::of);
    }
}
