package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.List;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Notifications;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.directory.ui.DirectoryNavigation;
import org.undersigned.intake.ChangeService;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportService;
import org.undersigned.intake.LineChange;
import org.undersigned.intake.LineFilter;
import org.undersigned.intake.Proposal;
import org.undersigned.intake.field.ChangeEffect;
import org.undersigned.intake.field.Field;

/** The lines of an import in review: the counts of each kind, what can be decided about a kind, and the lines. */
final class ReviewLines extends Composite<Div> implements AfterNavigationObserver {

    private final ImportService imports;
    private final ChangeService fieldChanges;
    private final ImportFacts facts;
    private final boolean mayDecide;
    private final String undecided;

    private final LineRegister lines;
    private final CountChips kinds;
    private final CountChips open;
    private final ChangeChips changed;
    private final FieldDecisions changes = new FieldDecisions(this::chooseAll);
    private final Div alarms = new Div();
    private final KindDecisions decisions = new KindDecisions(this::decideAll);

    /** @param undecided the key of what is said of lines that wait for a decision */
    ReviewLines(
            ImportService imports,
            ChangeService fieldChanges,
            ImportFacts facts,
            LineFilter filter,
            boolean mayDecide,
            String undecided) {
        this.imports = imports;
        this.fieldChanges = fieldChanges;
        this.facts = facts;
        this.mayDecide = mayDecide;
        this.undecided = undecided;
        lines = new LineRegister(imports, facts);
        kinds = new CountChips(text("intake.ui.proposals"), lines::choose);
        open = new CountChips(text("intake.ui.undecided"), lines::choose);
        changed = new ChangeChips(lines::choose);

        lines.detail(this::detail)
                .onRefine(this::refined)
                .emptyAs(shown -> AllDecided.of(imports, shown, lines::choose));

        addColumns();
        var chips = new Div(kinds, open);
        chips.addClassName("count-line");
        getContent().addClassName("intake-lines");
        alarms.addClassName("intake-alarms");
        getContent().add(alarms, changed, chips, decisions, changes, lines.register());
        lines.register().show(filter, filter.text());
        showCounts();
    }

    /** Says something above the lines. */
    void tell(String sentence) {
        getContent().addComponentAsFirst(new Paragraph(sentence));
    }

    private void addColumns() {
        var columns = lines.register().columns();
        columns.badge(
                        text("intake.ui.proposal"),
                        line -> label(line.proposal()),
                        line -> IntakeTones.of(line.proposal()))
                .setWidth("9.25rem");
        columns.giveWay(columns.prose(text("intake.ui.match"), line -> LineTexts.match(facts, line))
                .setFlexGrow(8));
        columns.component(text("intake.ui.decision"), this::decision)
                .setWidth("14.5rem")
                .setFlexGrow(0);
        lines.register()
                .narrow(
                        LineTexts::name,
                        line -> LineTexts.inShort(line, label(line.proposal()), LineTexts.decision(line)));
    }

    private Component decision(ImportLine line) {
        return mayDecide && line.canBe(Decision.SKIP)
                ? new DecisionButtons(line, decision -> decide(line, decision))
                : new Span(LineTexts.decision(line));
    }

    private Component detail(ImportLine line) {
        var proposed = new FactList()
                .add(
                        text("intake.ui.proposal"),
                        new StatusBadge(label(line.proposal()), IntakeTones.of(line.proposal())));
        if (line.proposal() != Proposal.CREATE || line.problem() != null) {
            proposed.add(text("intake.ui.match"), match(line));
        }
        LineTexts.why(facts.plan(), line).ifPresent(why -> proposed.add(text("intake.ui.why"), why));
        proposed.add(text("intake.ui.decision"), decision(line));
        var says = new Div(proposed);
        var said = fieldChanges.changes(facts.id(), line.number());
        if (!said.isEmpty()) {
            says.add(
                    new H3(text(line.matchName() == null ? "intake.ui.changes.new" : "intake.ui.changes.existing")),
                    new ChangeList(said, mayDecide, (change, chosen) -> choose(line, change, chosen)));
        }
        var detail = new LineDetail(facts, line, says).tell(LineTexts.reading(facts, line));
        if (line.otherLine() != null) {
            LineTexts.disputed(line, fieldChanges.disputed(facts.id(), line.number()))
                    .ifPresent(sentence -> detail.tell(List.of(sentence)));
            detail.compareWith(line, imports.line(facts.id(), line.otherLine()));
        }
        return detail;
    }

    /** Leads to the card of the party, where there is one, and says what its name alone does not. */
    private Component match(ImportLine line) {
        var told = LineTexts.match(facts, line);
        if (line.match() == null || line.matchName() == null) {
            return new Span(told);
        }
        var card = new Div(DirectoryNavigation.linkToParty(line.matchName(), line.match()));
        if (!told.equals(line.matchName())) {
            card.add(new Paragraph(told));
        }
        return card;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        var query = navigation.getLocation().getQueryParameters();
        lines.show(LineAddress.filter(facts.id(), query), query);
        showCounts();
    }

    private void refined(LineFilter filter) {
        showCounts();
    }

    private void decide(ImportLine line, Decision decision) {
        if (Notifications.orRefusal(() -> imports.decide(facts.id(), line.number(), decision))) {
            lines.register().refresh(imports.line(facts.id(), line.number()));
            showCounts();
        }
    }

    private void decideAll(Decision decision) {
        Notifications.resultOrRefusal(() -> imports.decide(lines.filter(), decision))
                .ifPresent(decided -> {
                    Notifications.say(text("intake.ui.decided", decided, label(decision)));
                    lines.register().closeDetail();
                    lines.register().refresh();
                    showCounts();
                });
    }

    private void choose(ImportLine line, LineChange change, boolean chosen) {
        if (!Notifications.orRefusal(() -> fieldChanges.choose(facts.id(), line.number(), change.number(), chosen))) {
            lines.register().refresh(line);
        }
        showCounts();
    }

    private void chooseAll(Field field, ChangeEffect effect, boolean chosen) {
        Notifications.resultOrRefusal(() -> fieldChanges.chooseAll(lines.filter(), field, effect, chosen))
                .ifPresent(changed -> {
                    Notifications.say(text(chosen ? "intake.ui.field.entering" : "intake.ui.field.leaving", changed));
                    lines.register().refreshAll();
                    showCounts();
                });
    }

    private void showFields(LineFilter filter) {
        var counts = fieldChanges.counts(facts.id());
        changed.show(filter, counts, fieldChanges.effects(facts.id()));
        changes.show(filter.field(), filter.effect(), fieldChanges.counts(filter), mayDecide);
        alarms.removeAll();
        fieldChanges
                .alarms(facts.id())
                .forEach(alarm -> alarms.add(new Paragraph(
                        text("intake.ui.alarm", label(alarm.field()), alarm.changed(), alarm.compared()))));
        alarms.setVisible(alarms.getComponentCount() > 0);
    }

    private void showCounts() {
        var counts = imports.counts(facts.id());
        var filter = lines.filter();
        kinds.clear();
        open.clear();
        kinds.add(
                text("intake.ui.all-rows"),
                counts.lines(),
                f -> f.withProposal(null).withUndecided(false).withField(null).withEffect(null));
        for (var proposal : Proposal.values()) {
            kinds.add(
                    label(proposal),
                    counts.of(proposal),
                    f -> f.withProposal(proposal).withUndecided(false));
        }
        open.add(
                text("intake.ui.undecided"),
                counts.undecided(),
                f -> f.withProposal(null).withUndecided(true));
        kinds.show(filter);
        open.show(filter);
        showFields(filter);
        showDecisions(filter, text(undecided, counts.undecided()));
    }

    /** What is found is decided at once; all lines of a file together are not, since nobody has looked through them. */
    private void showDecisions(LineFilter filter, String waiting) {
        if (filter.proposal() != null) {
            decisions.show(filter.proposal(), imports.decidable(filter, Decision.SKIP), mayDecide);
        } else if (mayDecide && filter.isNarrowed()) {
            decisions.showAny(
                    waiting, imports.decidable(filter, Decision.SKIP), imports.decidable(filter, Decision.USE_MATCH));
        } else {
            decisions.showAny(waiting, 0, 0);
        }
    }
}
