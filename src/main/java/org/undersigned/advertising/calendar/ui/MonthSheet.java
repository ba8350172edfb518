package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.advertising.calendar.CalendarEntry;
import org.undersigned.advertising.insertion.ui.DueLabel;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.base.Texts;

/** The weeks of a month with what stands on each day. */
final class MonthSheet extends Composite<Div> {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private final YearMonth month;
    private final LocalDate today;

    MonthSheet(YearMonth month, LocalDate today) {
        this.month = month;
        this.today = today;
        getContent().addClassName("month-sheet");
    }

    /** The Monday of the first week. */
    LocalDate first() {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday of the last one. */
    LocalDate last() {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    void show(List<CalendarEntry> entries, Clock clock) {
        var byDay = entries.stream().collect(Collectors.groupingBy(CalendarEntry::day));
        for (var weekday : DayOfWeek.values()) {
            var head = new Div(weekday.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            head.addClassName("month-weekday");
            getContent().add(head);
        }
        first().datesUntil(last().plusDays(1))
                .forEach(day -> getContent().add(day(day, byDay.getOrDefault(day, List.of()), clock)));
    }

    private Component day(LocalDate day, List<CalendarEntry> entries, Clock clock) {
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("month-number");
        number.getElement().setAttribute("aria-label", DAY.format(day));
        number.getElement().setAttribute("data-day", DAY.format(day));
        var cell = new Div(number);
        cell.addClassName("month-day");
        cell.setClassName("month-outside", !YearMonth.from(day).equals(month));
        cell.setClassName("month-today", day.equals(today));
        cell.setClassName("month-empty", entries.stream().allMatch(this::isToldBefore));
        entries.stream()
                .collect(Collectors.groupingBy(Moment::of, LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(together -> cell.add(entry(together, clock)));
        return cell;
    }

    /** Whether a list of the days has told of its window on a day before. */
    private boolean isToldBefore(CalendarEntry entry) {
        return entry.isFurtherDay() && entry.day().isAfter(first());
    }

    /** What is due of one insertion at one time is one entry. */
    private record Moment(UUID insertion, Optional<Instant> due) {

        static Moment of(CalendarEntry entry) {
            return new Moment(entry.insertion().id(), Optional.ofNullable(entry.due()));
        }
    }

    private Component entry(List<CalendarEntry> together, Clock clock) {
        var entry = together.getFirst();
        var insertion = entry.insertion();
        var due = entry.due();
        var link = OrderNavigation.linkToOrder("", insertion.order());
        link.add(
                part(due == null ? runs(entry) : due(together, due), "month-what"),
                part(insertion.editionName(), "month-paper"));
        if (due != null && DueLabel.isElsewhere(due, entry.zone(), clock)) {
            link.add(part(DueLabel.here(due, clock), "month-here"));
        }
        link.addClassNames("month-entry", due == null ? "month-run" : "month-due");
        if (entry.isOfWindow()) {
            link.addClassName("month-window");
            link.setClassName("month-window-further", entry.isFurtherDay());
            link.setClassName("month-window-told", isToldBefore(entry));
            link.setClassName("month-window-ends", entry.day().equals(insertion.lastDay()));
        }
        Tooltip.forComponent(link).setText(about(together, clock));
        return link;
    }

    private static Span part(String words, String className) {
        var part = new Span(words);
        part.addClassName(className);
        return part;
    }

    private static String about(List<CalendarEntry> together, Clock clock) {
        var entry = together.getFirst();
        var insertion = entry.insertion();
        var due = entry.due();
        if (due != null) {
            return text(
                    "advertising.calendar.ui.entry.about",
                    kinds(together),
                    insertion.label(),
                    DueLabel.exact(due, entry.zone(), clock));
        }
        return entry.isOfWindow()
                ? text(
                        "advertising.calendar.ui.entry.window.days",
                        insertion.label(),
                        SHORT.format(insertion.runOn()),
                        SHORT.format(insertion.lastDay()))
                : insertion.label();
    }

    private static String due(List<CalendarEntry> together, Instant due) {
        var at = HOUR.format(due.atZone(together.getFirst().zone()));
        return text("advertising.calendar.ui.entry.due", at, kinds(together));
    }

    private static String kinds(List<CalendarEntry> together) {
        return together.stream()
                .flatMap(entry -> Stream.ofNullable(entry.kind()))
                .map(Texts::label)
                .collect(Collectors.joining(text("advertising.separator")));
    }

    private static String runs(CalendarEntry entry) {
        var insertion = entry.insertion();
        if (entry.isOfWindow()) {
            return text("advertising.calendar.ui.entry.window", SHORT.format(insertion.lastDay()));
        }
        return text(
                insertion.guarantee() == Guarantee.FIXED || insertion.state().hasRun()
                        ? "advertising.calendar.ui.entry.run"
                        : "advertising.calendar.ui.entry.standby");
    }
}
