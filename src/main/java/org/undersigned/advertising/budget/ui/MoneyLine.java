package org.undersigned.advertising.budget.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.undersigned.advertising.budget.BudgetFacts;
import org.undersigned.advertising.budget.BudgetKind;
import org.undersigned.advertising.budget.BudgetProposalService;
import org.undersigned.advertising.budget.BudgetService;
import org.undersigned.advertising.budget.ProposalState;
import org.undersigned.base.ui.Figure;
import org.undersigned.base.ui.FigureLine;

/** The money of a campaign's ads at a glance: what may be spent, and how far each sum has come. */
@org.springframework.stereotype.Component
public class MoneyLine {

    private static final List<BudgetKind> SHOWN =
            List.of(BudgetKind.COMMITTED, BudgetKind.PREPAID, BudgetKind.RUN, BudgetKind.INVOICED, BudgetKind.PAID);

    private final BudgetService budgets;
    private final BudgetProposalService proposals;

    MoneyLine(BudgetService budgets, BudgetProposalService proposals) {
        this.budgets = budgets;
        this.proposals = proposals;
    }

    /** One line for each currency, and a link to each sum that nobody has decided on. */
    public Component of(UUID campaign) {
        var lines = new Div();
        lines.addClassName("money-lines");
        var known = budgets.budgets(campaign);
        if (known.isEmpty()) {
            lines.add(new Paragraph(text("advertising.order.ui.money.none")));
        }
        known.forEach(budget -> lines.add(line(budget)));
        proposals.proposals(campaign).stream()
                .filter(proposal -> proposal.state() == ProposalState.PROPOSED)
                .map(proposal -> text(
                        "advertising.order.ui.money.proposed", proposal.sum().toString()))
                .forEach(sentence -> lines.add(new Paragraph(BudgetNavigation.linkToBudget(sentence))));
        return lines;
    }

    private static Component line(BudgetFacts budget) {
        var authorised = new Figure(
                budget.authorised().toString(),
                text("advertising.order.ui.money.authorised"),
                new Span(text(
                        budget.left().isNegative()
                                ? "advertising.order.ui.money.over"
                                : "advertising.order.ui.money.left",
                        budget.left().isNegative()
                                ? budget.left().negated().toString()
                                : budget.left().toString())));
        return new FigureLine(Stream.concat(
                        Stream.of(authorised),
                        SHOWN.stream()
                                .filter(kind -> kind != BudgetKind.PREPAID
                                        || !budget.totals().of(kind).isZero())
                                .map(kind -> new Figure(
                                        budget.totals().of(kind).toString(), label(kind), disputed(budget, kind))))
                .toArray(Figure[]::new));
    }

    /** Of what is invoiced, how much is in dispute. */
    private static Component[] disputed(BudgetFacts budget, BudgetKind kind) {
        var disputed = budget.totals().of(BudgetKind.DISPUTED);
        return kind == BudgetKind.INVOICED && disputed.isPositive()
                ? new Component[] {new Span(text("advertising.order.ui.money.disputed", disputed.toString()))}
                : new Component[0];
    }
}
