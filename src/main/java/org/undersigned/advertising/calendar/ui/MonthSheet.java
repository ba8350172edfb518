package org.undersigned.advertising.calendar.ui;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.undersigned.advertising.calendar.CalendarEntry;
import org.undersigned.advertising.order.ui.OrderNavigation;
import org.undersigned.advertising.terms.Guarantee;
import org.undersigned.base.ui.Instants;

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
        entries.forEach(entry -> cell.add(entry(entry, clock)));
        return cell;
    }

    /** Whether a list of the days has told of its window on a day before. */
    private boolean isToldBefore(CalendarEntry entry) {
        return entry.isFurtherDay() && entry.day().isAfter(first());
    }

    private Component entry(CalendarEntry entry, Clock clock) {
        var insertion = entry.insertion();
        var link = OrderNavigation.linkToOrder(words(entry), insertion.order());
        link.addClassNames("month-entry", entry.kind() == null ? "month-run" : "month-due");
        if (entry.isOfWindow()) {
            link.addClassName("month-window");
            link.setClassName("month-window-further", entry.isFurtherDay());
            link.setClassName("month-window-told", isToldBefore(entry));
            link.setClassName("month-window-ends", entry.day().equals(insertion.lastDay()));
        }
        Tooltip.forComponent(link).setText(about(entry, clock));
        return link;
    }

    private static String about(CalendarEntry entry, Clock clock) {
        var insertion = entry.insertion();
        var due = entry.due();
        if (due != null) {
            return text(
                    "advertising.order.ui.due-here",
                    new Instants(clock, entry.zone()).exact(due),
                    Instants.here(clock).exact(due));
        }
        return entry.isOfWindow()
                ? text(
                        "advertising.calendar.ui.entry.window.days",
                        insertion.label(),
                        SHORT.format(insertion.runOn()),
                        SHORT.format(insertion.lastDay()))
                : insertion.label();
    }

    private static String words(CalendarEntry entry) {
        var insertion = entry.insertion();
        var kind = entry.kind();
        var due = entry.due();
        if (kind != null && due != null) {
            return text(
                    "advertising.calendar.ui.entry.due",
                    HOUR.format(due.atZone(entry.zone())),
                    label(kind),
                    insertion.paperName());
        }
        if (entry.isOfWindow()) {
            return text(
                    "advertising.calendar.ui.entry.window", insertion.editionName(), SHORT.format(insertion.lastDay()));
        }
        return insertion.guarantee() == Guarantee.FIXED || insertion.state().hasRun()
                ? text("advertising.calendar.ui.entry.run", insertion.editionName())
                : text("advertising.calendar.ui.entry.standby", insertion.editionName());
    }
}
