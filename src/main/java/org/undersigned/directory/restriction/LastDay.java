package org.undersigned.directory.restriction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The last day on which something holds; it is over when it is over everywhere. */
final class LastDay {

    /** Where a day lasts longest. */
    private static final ZoneOffset LAST = ZoneOffset.ofHours(-12);

    private LastDay() {}

    /** The earliest last day that is not over yet. */
    static LocalDate earliest(Instant now) {
        return LocalDate.ofInstant(now, LAST);
    }

    static boolean isOver(LocalDate day, Instant now) {
        return day.isBefore(earliest(now));
    }
}
