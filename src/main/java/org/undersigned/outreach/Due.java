package org.undersigned.outreach;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a next step falls due, seen from today. */
public enum Due {
    OVERDUE,
    TODAY,
    /** From tomorrow to Sunday. */
    LATER_THIS_WEEK;

    /** The first day; for what is overdue one before all others. */
    LocalDate from(LocalDate today) {
        return switch (this) {
            case OVERDUE -> LocalDate.EPOCH;
            case TODAY -> today;
            case LATER_THIS_WEEK -> today.plusDays(1);
        };
    }

    LocalDate to(LocalDate today) {
        return switch (this) {
            case OVERDUE -> today.minusDays(1);
            case TODAY -> today;
            case LATER_THIS_WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        };
    }
}
