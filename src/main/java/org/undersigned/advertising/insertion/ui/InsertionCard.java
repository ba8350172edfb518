package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.SheetText;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.LineRow;
import org.undersigned.advertising.print.LapseRow;
import org.undersigned.advertising.print.MaterialRow;
import org.undersigned.advertising.print.PaperNotice;
import org.undersigned.advertising.print.RunRow;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.LengthText;
import org.undersigned.advertising.terms.DueTime;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.PaperStatement;
import org.undersigned.base.money.Money;
import org.undersigned.base.ui.Instants;

/** One insertion of an order: its days and space, what is due when, what it costs, and what became of it. */
final class InsertionCard extends Composite<Article> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);

    private final LineRow line;
    private final Clock clock;

    /**
     * @param printed when it ran, and its tear sheets, as far as there are any
     * @param actions what can be done with it
     * @param launch the day of the launch, where there is one
     */
    InsertionCard(LineRow line, Printed printed, List<Component> actions, Optional<LocalDate> launch, Clock clock) {
        this.line = line;
        this.clock = clock;
        getContent().addClassName("insertion-card");
        getContent().add(head(actions), about());
        if (line.state() == InsertionState.MATERIAL_ACCEPTED) {
            printed.material().ifPresent(material -> getContent().add(withPaper(material)));
        }
        if (line.isAhead()) {
            launch.filter(line.terms().details().runOn()::isBefore)
                    .ifPresent(day -> getContent().add(beforeLaunch(day)));
            getContent().add(line.terms().deadlines().isEmpty() ? unknownDeadlines() : deadlines());
        }
        var statement = line.terms().details().statement();
        if (statement != null) {
            getContent().add(stated(statement));
        }
        printed.runs().forEach(run -> getContent().add(ran(run)));
        printed.lapses().forEach(lapse -> getContent().add(lapsed(lapse)));
        getContent().add(printed.tearSheets());
        getContent().add(new Details(price(), new TermsList(line.terms())));
    }

    /** With what other parts have to say of it. */
    InsertionCard noting(List<Component> notes) {
        getContent().add(notes);
        return this;
    }

    /** What was printed of an insertion, or was not. */
    record Printed(
            List<RunRow> runs, List<Component> tearSheets, Optional<MaterialRow> material, List<LapseRow> lapses) {}

    private Component head(List<Component> actions) {
        var details = line.terms().details();
        var title = new H3(text("advertising.order.ui.card", line.number(), days(details)));
        var buttons = new Div(actions.toArray(Component[]::new));
        buttons.addClassName("insertion-actions");
        var head = new Div(title, InsertionTones.badge(line), buttons);
        head.addClassName("insertion-head");
        return head;
    }

    static String days(InsertionDetails details) {
        var first = DAY.format(details.runOn());
        return details.guarantee() == Guarantee.FIXED
                ? first
                : text("advertising.order.ui.days", first, Instants.date(details.lastDay()));
    }

    private Component about() {
        var terms = line.terms();
        var details = terms.details();
        var words = new Div(
                new Span(terms.editionName()),
                new Span(label(details.guarantee())),
                new Span(text(
                        "advertising.order.ui.space",
                        LengthText.of(details.size().width()),
                        LengthText.of(details.size().depth()),
                        details.columns())),
                new Span(label(details.colour())));
        if (!details.position().isEmpty()) {
            words.add(new Span(details.position()));
        }
        if (!details.override().isEmpty()) {
            words.add(new Span(text("advertising.order.ui.overridden", details.override())));
        }
        words.addClassName("insertion-about");
        return words;
    }

    private static Component beforeLaunch(LocalDate day) {
        var before = new Paragraph(text("advertising.order.ui.before-launch", Instants.date(day)));
        before.addClassNames("insertion-unknown", "insertion-before-launch");
        return before;
    }

    /** Who at the paper has said so, and when: it goes before the paper's rules. */
    private Component stated(PaperStatement statement) {
        var zone = line.terms().zone();
        var stated = new Paragraph(
                text("advertising.order.ui.stated-on", statement.by(), SheetText.moment(statement.at(), zone)));
        stated.addClassName("insertion-stated");
        return stated;
    }

    private static Component unknownDeadlines() {
        var unknown = new Paragraph(text("advertising.order.ui.deadline.unknown"));
        unknown.addClassName("insertion-unknown");
        return unknown;
    }

    private Component deadlines() {
        var list = new Div();
        list.addClassName("insertion-due");
        line.terms().deadlines().entrySet().stream()
                .filter(due -> line.state() != InsertionState.MATERIAL_ACCEPTED || due.getKey() == DeadlineKind.CANCEL)
                .sorted(Map.Entry.<DeadlineKind, DueTime>comparingByValue(Comparator.comparing(DueTime::dueAt)))
                .forEach(due -> list.add(due(due.getKey(), due.getValue())));
        return list;
    }

    /** What was due for the material is met; until when the paper takes another page is still to be known. */
    private Component withPaper(MaterialRow material) {
        var zone = line.terms().zone();
        var since = text("advertising.order.ui.with-paper", material.copy(), SheetText.moment(material.at(), zone));
        var until = Optional.ofNullable(line.terms().deadlines().get(DeadlineKind.MATERIAL))
                .map(due -> text("advertising.order.ui.with-paper.until", SheetText.moment(due.dueAt(), zone)))
                .orElse("");
        return new Div(joined(since, until));
    }

    private Component due(DeadlineKind kind, DueTime due) {
        var name = new Span(due.stated() ? text("advertising.order.ui.as-stated", label(kind)) : label(kind));
        name.addClassName("due-kind");
        return new Div(name, new DueLabel(due.dueAt(), line.terms().zone(), clock));
    }

    private Component ran(RunRow run) {
        var ran = text("advertising.order.ui.ran", Instants.date(run.on()), run.page(), run.copy());
        return new Div(joined(ran, said(run.notice())));
    }

    private Component lapsed(LapseRow lapse) {
        var details = lapse.details();
        return new Div(joined(text("advertising.order.ui.lapsed", details.words()), said(details.notice())));
    }

    private String said(@Nullable PaperNotice notice) {
        return notice == null
                ? ""
                : text(
                        "advertising.order.ui.notice",
                        notice.saidBy(),
                        SheetText.moment(notice.saidAt(), line.terms().zone()),
                        notice.saidHow());
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : text("advertising.order.ui.joined", one, other);
    }

    private String price() {
        var terms = line.terms();
        var sum = terms.price().map(Money::toString).orElse(text("advertising.order.ui.price.unknown"));
        return terms.details().inKind()
                ? text("advertising.order.ui.price.in-kind", sum)
                : text("advertising.order.ui.price.of", sum, label(terms.origin()));
    }
}
