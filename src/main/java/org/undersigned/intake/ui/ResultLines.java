package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Tone;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.ImportCounts;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Outcome;
import org.undersigned.intake.ValueOutcome;

/** The lines of an import that has been applied or undone, with what came of each. */
final class ResultLines extends Composite<Div> implements AfterNavigationObserver {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final ImportFacts facts;
    private final ImportCounts counts;
    private final LineRegister lines;
    private final CountChips outcomes;
    private final CountChips values;

    ResultLines(
            ImportService imports,
            ChangeService fieldChanges,
            ImportFacts facts,
            LineFilter asked,
            ImportCounts counts) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.facts = facts;
        this.counts = counts;
        var filter = atFirst(asked);
        lines = new LineRegister(imports, facts);
        outcomes = new CountChips(text("intake.ui.outcomes"), lines::choose);
        values = new CountChips(text("intake.ui.values"), lines::choose).captioned();
        values.clear();

        lines.detail(this::detail).onRefine(this::refined);

        addColumns();
        outcomes.add(
                text("intake.ui.all-rows"),
                counts.lines(),
                f -> f.withOutcome(null).withCame(null));
        for (var outcome : Outcome.values()) {
            if (counts.of(outcome) > 0) {
                outcomes.add(
                        label(outcome),
                        counts.of(outcome),
                        f -> f.withOutcome(outcome).withCame(null));
            }
        }
        for (var came : ValueOutcome.values()) {
            if (counts.values().rows(came) > 0) {
                values.add(
                        label(came),
                        counts.values().rows(came),
                        f -> f.withCame(came).withOutcome(null));
            }
        }
        values.setVisible(!values.isEmpty());
        showChips(filter);
        getContent().addClassName("intake-lines");
        getContent().add(outcomes, values, lines.register());
        lines.register().show(filter, filter.text());
    }

    private void addColumns() {
        var columns = lines.register().columns();
        columns.badge(text("intake.ui.outcome"), LineTexts::outcome, ResultLines::tone)
                .setWidth("8rem");
        columns.prose(text("intake.ui.reason"), LineTexts::reason).setFlexGrow(8);
        lines.register()
                .narrow(
                        LineTexts::name,
                        line -> LineTexts.inShort(line, LineTexts.outcome(line), LineTexts.reason(line)));
    }

    private static Tone tone(ImportLine line) {
        return line.outcome() == null ? Tone.NEUTRAL : IntakeTones.of(line.outcome());
    }

    private Component detail(ImportLine line) {
        var came = new FactList().add(text("intake.ui.outcome"), LineTexts.outcome(line));
        if (line.outcomeReason() != null) {
            came.add(text("intake.ui.reason"), line.outcomeReason());
        }
        var says = new Div(came);
        var changes = fieldChanges.changes(facts.id(), line.number());
        if (!changes.isEmpty()) {
            says.add(new H3(text("intake.ui.changes.done")), new ChangeList(changes, false, (change, chosen) -> {}));
        }
        return new LineDetail(facts, line, says).tell(LineTexts.reading(facts, line));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        var filter = atFirst(LineAddress.filter(facts.id(), query));
        lines.show(filter, query);
        showChips(filter);
    }

    /** What was not undone is what there is to know, unless the address asks for something else. */
    private LineFilter atFirst(LineFilter filter) {
        var asksForAll = filter.equals(LineFilter.of(filter.importId()));
        return asksForAll && counts.of(Outcome.KEPT) > 0 ? filter.withOutcome(Outcome.KEPT) : filter;
    }

    private void refined(LineFilter filter) {
        showChips(filter);
    }

    private void showChips(LineFilter filter) {
        outcomes.show(filter);
        values.show(filter);
    }
}
