package org.undersigned.advertising.publication.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.publication.Deadline;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.base.Texts;
import org.undersigned.base.ui.DayFields;
import org.undersigned.base.ui.FactList;
import org.undersigned.base.ui.Instants;
import org.undersigned.base.ui.StatusBadge;
import org.undersigned.base.ui.Tone;

/** The last moments for a run on a day that one chooses. The day stands in the address. */
final class RunDeadlines extends Composite<Div> {

    private static final String RUN = "run";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);

    private final PaperEdition edition;
    private final Instants instants;
    private final Instant now;
    private final DatePicker run = DayFields.day(text("advertising.publication.ui.run"));
    private final Div answer = new Div();

    RunDeadlines(PaperEdition edition, PaperAddress address, Instants instants, Instant now) {
        this.edition = edition;
        this.instants = instants;
        this.now = now;
        run.setClearButtonVisible(true);
        run.addValueChangeListener(chosen -> {
            show(chosen.getValue());
            if (chosen.isFromClient()) {
                address.keep(Map.of(
                        RUN, chosen.getValue() == null ? "" : chosen.getValue().toString()));
            }
        });
        answer.addClassName("run-answer");
        getContent().addClassName("run-deadlines");
        getContent().add(run, answer);
        day(address.word(RUN)).ifPresent(run::setValue);
    }

    private static Optional<LocalDate> day(String word) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(word));
        } catch (DateTimeException typedByHand) {
            return Optional.empty();
        }
    }

    private void show(@Nullable LocalDate day) {
        answer.removeAll();
        if (day == null) {
            return;
        }
        edition.calendar()
                .noPaper(day)
                .ifPresentOrElse(
                        none -> answer.add(new Paragraph(
                                text("advertising.publication.ui.run.none", DAY.format(day), none.reason()))),
                        () -> answer.add(deadlines(day)));
    }

    private Component deadlines(LocalDate day) {
        var list = new FactList();
        Arrays.stream(DeadlineKind.values())
                .forEach(kind -> edition.deadline(kind, day)
                        .ifPresentOrElse(
                                deadline -> list.add(Texts.label(kind), moment(deadline), left(deadline)),
                                () -> list.add(Texts.label(kind), "")));
        Arrays.stream(DeadlineKind.values())
                .forEach(kind -> edition.doublePageDeadline(kind, day)
                        .ifPresent(deadline -> list.add(
                                text("advertising.publication.ui.run.double-page", Texts.label(kind)),
                                moment(deadline),
                                left(deadline))));
        return list;
    }

    private static Component moment(Deadline deadline) {
        var day = DAY.format(deadline.day());
        return new Span(
                deadline.cutOff() == null
                        ? text("advertising.publication.ui.run.day", day)
                        : text(
                                "advertising.publication.ui.run.hour",
                                day,
                                deadline.cutOff().toString(),
                                deadline.zone().getId()));
    }

    /** How much time is left, where that is less than a week. */
    private Component left(Deadline deadline) {
        if (deadline.isPassed(now)) {
            return new StatusBadge(text("advertising.publication.ui.run.passed"), Tone.BAD);
        }
        return Duration.between(now, deadline.at()).compareTo(WEEK) < 0 ? instants.label(deadline.at()) : new Span();
    }
}
