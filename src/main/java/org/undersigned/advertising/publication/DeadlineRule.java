package org.undersigned.advertising.publication;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * By when something is due.
 *
 * @param workingDays so many before the run date; none for the day of the run itself
 * @param cutOff at what time of that day in the paper's zone; null when the paper names the day alone
 */
public record DeadlineRule(
        DeadlineKind kind, int workingDays, @Nullable LocalTime cutOff) {

    Deadline before(LocalDate run, PublishingCalendar calendar) {
        return new Deadline(kind, calendar.workingDaysBefore(run, workingDays), cutOff, calendar.zone());
    }
}
