package org.undersigned.advertising.calendar;

import static org.undersigned.base.Texts.label;
import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.undersigned.advertising.insertion.InsertionState;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.publication.DeadlineKind;
import org.undersigned.advertising.terms.Guarantee;

/**
 * An insertion as a file for other calendars: the run and each deadline as an event. An event keeps its key whatever changes,
 * so that a file that is taken in again moves it.
 */
final class InsertionCalendar {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private final InsertionFacts insertion;
    private final Optional<LocalDate> ranOn;
    private final String headline;
    private final Instant now;
    private final IcsText ics = new IcsText();

    private InsertionCalendar(InsertionFacts insertion, Optional<LocalDate> ranOn, String headline, Instant now) {
        this.insertion = insertion;
        this.ranOn = ranOn;
        this.headline = headline;
        this.now = now;
    }

    /** @param ranOn nothing as long as nobody knows */
    static String of(InsertionFacts insertion, Optional<LocalDate> ranOn, String headline, Instant now) {
        return new InsertionCalendar(insertion, ranOn, headline, now).write();
    }

    private String write() {
        ics.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Undersigned//Ads//EN")
                .line("CALSCALE", "GREGORIAN");
        run();
        insertion.deadlines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(due -> deadline(due.getKey(), due.getValue()));
        return ics.line("END", "VCALENDAR").toString();
    }

    private void run() {
        var isWindow = insertion.guarantee() == Guarantee.STANDBY && ranOn.isEmpty();
        begin("run");
        ics.day("DTSTART", ranOn.orElse(insertion.runOn()))
                .day("DTEND", ranOn.orElse(insertion.lastDay()).plusDays(1))
                .text(
                        "SUMMARY",
                        text(
                                isWindow ? "advertising.calendar.ics.standby" : "advertising.calendar.ics.run",
                                headline,
                                insertion.editionName()));
        if (isWindow) {
            ics.text("DESCRIPTION", window());
        }
        ics.line("TRANSP", "TRANSPARENT");
        end();
    }

    private String window() {
        return text(
                "advertising.calendar.ics.window",
                DAY.format(insertion.runOn()),
                DAY.format(insertion.lastDay()),
                insertion.label());
    }

    private void deadline(DeadlineKind kind, Instant due) {
        begin(kind.name().toLowerCase(Locale.ROOT));
        ics.moment("DTSTART", due)
                .moment("DTEND", due)
                .text("SUMMARY", text("advertising.calendar.ics.due", label(kind), headline, insertion.editionName()))
                .text(
                        "DESCRIPTION",
                        text(
                                "advertising.calendar.ics.zone",
                                MOMENT.format(due.atZone(insertion.zone())),
                                insertion.zone().getId(),
                                insertion.label()));
        if (!isCalledOff()) {
            alarm();
        }
        end();
    }

    private void begin(String what) {
        ics.line("BEGIN", "VEVENT")
                .line("UID", insertion.id() + "-" + what + "@undersigned")
                .moment("DTSTAMP", now)
                .line("SEQUENCE", String.valueOf(insertion.version()))
                .line("STATUS", status());
    }

    private String status() {
        if (isCalledOff()) {
            return "CANCELLED";
        }
        var isSure = insertion.state() != InsertionState.BOOKED
                || insertion.orderState().isPlaced();
        return isSure ? "CONFIRMED" : "TENTATIVE";
    }

    private boolean isCalledOff() {
        return !insertion.isAhead() && !insertion.state().hasRun();
    }

    /** A day before. */
    private void alarm() {
        ics.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .text("DESCRIPTION", insertion.label())
                .line("TRIGGER", "-P1D")
                .line("END", "VALARM");
    }

    private void end() {
        ics.line("END", "VEVENT");
    }
}
