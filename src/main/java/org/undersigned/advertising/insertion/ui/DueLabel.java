package org.undersigned.advertising.insertion.ui;

import static org.undersigned.base.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.undersigned.base.ui.Instants;

/** A deadline as a countdown, with the moment in the zone of the paper and in the reader's own where that differs. */
public final class DueLabel extends Composite<Span> {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final Duration SOON = Duration.ofDays(2);

    /** @param zone the paper's own */
    public DueLabel(Instant due, ZoneId zone, Clock clock) {
        var left = Duration.between(clock.instant(), due);
        var time = new Element("time");
        time.setAttribute("datetime", due.toString());
        time.setText(text(
                "advertising.order.ui.due",
                left(left),
                MOMENT.format(due.atZone(zone)),
                zone.getDisplayName(java.time.format.TextStyle.SHORT, Locale.ENGLISH)));
        getContent().addClassNames("due-label", tone(left));
        getContent().getElement().appendChild(time);
        Tooltip.forComponent(getContent()).setText(exact(due, zone, clock));
        if (isElsewhere(due, zone, clock)) {
            var here = new Span(here(due, clock));
            here.addClassName("due-here");
            getContent().add(here);
        }
    }

    /** Whether the reader's clock shows another time. */
    public static boolean isElsewhere(Instant due, ZoneId zone, Clock clock) {
        var here = Instants.here(clock).zone();
        return !here.getRules().getOffset(due).equals(zone.getRules().getOffset(due));
    }

    /** "here Sun 29 Nov, 22:00". */
    public static String here(Instant due, Clock clock) {
        return text(
                "advertising.order.ui.here",
                MOMENT.format(due.atZone(Instants.here(clock).zone())));
    }

    /** Both to the minute, with their zones. */
    public static String exact(Instant due, ZoneId zone, Clock clock) {
        return text(
                "advertising.order.ui.due-here",
                new Instants(clock, zone).exact(due),
                Instants.here(clock).exact(due));
    }

    private static String tone(Duration left) {
        if (left.isNegative() || left.isZero()) {
            return "due-passed";
        }
        return left.compareTo(SOON) < 0 ? "due-soon" : "due-ahead";
    }

    /** "2 d 4 h left", "35 min left", "passed". */
    static String left(Duration left) {
        if (left.isNegative() || left.isZero()) {
            return text("advertising.order.ui.due.passed");
        }
        if (left.toDays() > 0) {
            return text("advertising.order.ui.due.days", left.toDays(), left.toHoursPart());
        }
        return left.toHours() > 0
                ? text("advertising.order.ui.due.hours", left.toHours(), left.toMinutesPart())
                : text("advertising.order.ui.due.minutes", left.toMinutes());
    }
}
