package org.undersigned.intake.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undersigned.base.Today;

/**
 * Reads days as spreadsheets hold them. What could be two days ("3/4/2026") is none: nobody can tell which side of the
 * Atlantic wrote it.
 */
public final class WrittenDay {

    private static final int MOST_MONTHS = 12;

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("uuuu-M-d"),
            form("d MMMM uuuu"),
            form("d MMM uuuu"),
            form("MMMM d, uuuu"),
            form("MMM d, uuuu"),
            form("d.M.uuuu"));

    private WrittenDay() {}

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    /** The day that a cell says; a time of day behind it does not count. */
    public static Optional<LocalDate> read(String cell) {
        var text = cell.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$", "");
        return FORMS.stream()
                .flatMap(form -> parsed(text, form).stream())
                .findFirst()
                .or(() -> withSlashes(text));
    }

    /** The same, but for a day that is still to come. */
    static Optional<LocalDate> readPast(String cell, Clock clock) {
        return read(cell).filter(day -> !day.isAfter(Today.by(clock)));
    }

    /** The moment that stands for a day: noon, or now where it is not noon yet. */
    public static Instant moment(LocalDate day, Clock clock) {
        var noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        var now = clock.instant();
        return day.equals(Today.at(now)) && noon.isAfter(now) ? now : noon;
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notSo) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> withSlashes(String text) {
        var parts = text.split("/");
        if (parts.length != 3 || !text.matches("\\d{1,2}/\\d{1,2}/\\d{4}")) {
            return Optional.empty();
        }
        var first = Integer.parseInt(parts[0]);
        var second = Integer.parseInt(parts[1]);
        if (first <= MOST_MONTHS && second <= MOST_MONTHS && first != second) {
            return Optional.empty();
        }
        var month = first > MOST_MONTHS ? second : first;
        var day = first > MOST_MONTHS ? first : second;
        return parsed(parts[2] + "-" + month + "-" + day, FORMS.getFirst());
    }
}
