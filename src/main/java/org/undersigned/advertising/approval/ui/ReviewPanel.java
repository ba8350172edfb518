package org.undersigned.advertising.approval.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.advertising.approval.ApprovalStep;
import org.undersigned.advertising.approval.DecisionRow;
import org.undersigned.advertising.approval.ReviewSheet;
import org.undersigned.advertising.approval.Verdict;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.Panel;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** The approval sheet: each step with who is asked in it, what was decided, and what is still open. */
final class ReviewPanel extends Composite<Div> {

    private final ReviewSheet sheet;
    private final Instants instants;
    private final Function<UUID, String> names;
    private final StepSentences sentences;
    private final Panel panel = new Panel(text("advertising.approval.ui.sheet"));

    ReviewPanel(ReviewSheet sheet, Instants instants, Function<UUID, String> names) {
        this.sheet = sheet;
        this.instants = instants;
        this.names = names;
        this.sentences = new StepSentences(names);
        var steps = new OrderedList();
        steps.addClassName("export-log");
        for (var step = 0; step < sheet.steps().size(); step++) {
            steps.add(step(step, sheet.steps().get(step)));
        }
        panel.show(submitted(), steps);
        getContent().add(panel);
    }

    ReviewPanel actions(Component... actions) {
        panel.actions(actions);
        return this;
    }

    private Component submitted() {
        var line = new Div(
                new Span(text("advertising.approval.ui.submitted", names.apply(sheet.submittedBy()))),
                new Span(" "),
                instants.label(sheet.submittedAt()));
        line.addClassName("edition-about");
        return line;
    }

    private ListItem step(int number, ApprovalStep step) {
        var head = new Div(new Span(step.name()), badge(number));
        head.addClassName("edition-line");
        var parts = new ArrayList<Component>();
        parts.add(head);
        parts.add(about(sentences.asked(step, sheet.approvals(number))));
        var due = sheet.dueAt();
        if (number == sheet.openStep() && sheet.isUnderWay() && due != null) {
            parts.add(about(text("advertising.approval.ui.due", instants.zoned(due))));
        }
        sheet.in(number).forEach(decision -> parts.add(decision(decision)));
        var item = new ListItem(parts.toArray(Component[]::new));
        item.addClassName("review-step");
        return item;
    }

    private StatusBadge badge(int number) {
        if (sheet.in(number).stream().anyMatch(decision -> decision.verdict() == Verdict.SKIP)) {
            return new StatusBadge(text("advertising.approval.ui.skipped"), Tone.WAITING);
        }
        if (number < sheet.openStep()) {
            return new StatusBadge(text("advertising.approval.ui.passed"), Tone.GOOD);
        }
        return number == sheet.openStep() && sheet.isUnderWay()
                ? new StatusBadge(text("advertising.approval.ui.open"), Tone.PROGRESS)
                : new StatusBadge(text("advertising.approval.ui.not-open"), Tone.NEUTRAL);
    }

    private Component decision(DecisionRow decision) {
        var said = text(
                "advertising.approval.ui.said." + decision.verdict().name(),
                names.apply(decision.by()),
                decision.reason());
        var line = new Div(new Span(said), new Span(" "), instants.label(decision.at()));
        line.addClassNames("review-decision", tone(decision.verdict()).className());
        if (decision.kept()) {
            line.add(new Paragraph(text("advertising.approval.ui.kept")));
        }
        return line;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case APPROVE -> Tone.GOOD;
            case REQUEST_CHANGES, SKIP -> Tone.WAITING;
            case REJECT -> Tone.BAD;
            case ABSTAIN -> Tone.NEUTRAL;
        };
    }

    private static Div about(String sentence) {
        var about = new Div(new Span(sentence));
        about.addClassName("edition-about");
        return about;
    }
}
