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

    public ZoneId zone() {
        return insertion.zone();
    }

    /** For the order within a day: deadlines by their hour, then what runs. */
    Instant sortedBy() {
        return due == null ? Instant.MAX : due;
    }
}
