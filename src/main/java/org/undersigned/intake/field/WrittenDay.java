package org.undersigned.intake.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.undersigned.base.Today;

/**
 * Reads days as spreadsheets hold them. What could be two days ("3/4/2026") is none as long as nobody has said which side
 * of the Atlantic wrote it.
 */
public final class WrittenDay {

    private static final int MOST_MONTHS = 12;

    private static final int SHORTEST = "1/2/2026".length();

    /** With a time of day behind it, and some more. */
    private static final int LONGEST = 40;

    private static final Pattern IN_PARTS = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})");

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
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that a cell says; a time of day behind it does not count. */
    public static Optional<LocalDate> read(String cell) {
        var text = withoutTime(cell);
        return FORMS.stream()
                .flatMap(form -> parsed(text, form).stream())
                .findFirst()
                .or(() -> InParts.of(text).filter(parts -> !parts.isEither()).flatMap(InParts::day));
    }

    /** Whether a cell holds a day and nothing else, also one that can be read either way. */
    public static boolean isDay(String cell) {
        return isEither(cell) || read(cell).isPresent();
    }

    private static String withoutTime(String cell) {
        return cell.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$", "");
    }

    /** Tells quickly what cannot be a day like 01/02/2026: most cells of a file. */
    static boolean mayBeInParts(String cell) {
        var text = cell.strip();
        var digits = text.length() > 1 && Character.isDigit(text.charAt(1)) ? 2 : 1;
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Character.isDigit(text.charAt(0))
                && (text.charAt(digits) == '/' || text.charAt(digits) == '-');
    }

    /** Whether it is a day like 01/02/2026 that can have either part first. */
    static boolean isEither(String cell) {
        return InParts.of(withoutTime(cell)).filter(InParts::isEither).isPresent();
    }

    /** What comes first in a day like 13/02/2026, of which only one part can be the month. */
    static Optional<DayOrder> order(String cell) {
        return InParts.of(withoutTime(cell))
                .filter(parts -> parts.first() > MOST_MONTHS || parts.second() > MOST_MONTHS)
                .filter(parts -> parts.day().isPresent())
                .map(parts -> parts.first() > MOST_MONTHS ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
    }

    /** A day that can have either part first as one that cannot; everything else stays as it is. */
    public static String in(DayOrder order, String cell) {
        return InParts.of(withoutTime(cell))
                .filter(InParts::isEither)
                .flatMap(parts -> parts.day(order == DayOrder.DAY_FIRST))
                .map(LocalDate::toString)
                .orElse(cell);
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

    /** A day like 01/02/2026, without saying which part is the month. */
    private record InParts(int first, int second, String year) {

        private static Optional<InParts> of(String text) {
            var parts = IN_PARTS.matcher(text);
            return parts.matches()
                    ? Optional.of(new InParts(
                            Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(3)), parts.group(4)))
                    : Optional.empty();
        }

        private boolean isEither() {
            return Math.max(first, second) <= MOST_MONTHS && Math.min(first, second) > 0 && first != second;
        }

        /** As only one part can be the month, or both are the same. */
        private Optional<LocalDate> day() {
            return day(first > MOST_MONTHS);
        }

        private Optional<LocalDate> day(boolean dayFirst) {
            return parsed(
                    year + "-" + (dayFirst ? second : first) + "-" + (dayFirst ? first : second), FORMS.getFirst());
        }
    }
}
