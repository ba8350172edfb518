package org.undersigned.advertising.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.publication.DeadlineKind;

/**
 * Something on a day of the calendar, in the zone of the paper.
 *
 * @param kind what is due; null for the run itself
 * @param due when; null for the run itself, which has no hour
 */
public record CalendarEntry(
        LocalDate day,
        @Nullable DeadlineKind kind,
        @Nullable Instant due,
        InsertionFacts insertion) {

    static CalendarEntry run(LocalDate day, InsertionFacts insertion) {
        return new CalendarEntry(day, null, null, insertion);
    }

    static CalendarEntry due(DeadlineKind kind, Instant due, InsertionFacts insertion) {
        return new CalendarEntry(LocalDate.ofInstant(due, insertion.zone()), kind, due, insertion);
    }

    /** Whether it is one of several days on one of which an ad may run. */
    public boolean isOfWindow() {
        return kind == null && !insertion.state().hasRun() && insertion.runOn().isBefore(insertion.lastDay());
    }

    /** Whether the window began on a day before. */
    public boolean isFurtherDay() {
        return isOfWindow() && day.isAfter(insertion.runOn());
    }

    public ZoneId zone() {
        return insertion.zone();
    }

    /** For the order within a day: what may run on more days than this one, deadlines by their hour, then what runs. */
    Instant sortedBy() {
        if (isOfWindow()) {
            return Instant.MIN;
        }
        return due == null ? Instant.MAX : due;
    }
}
