package org.undersigned.base;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a day is written wherever one is read: "3 Mar 2027". */
public final class DayText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private DayText() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
