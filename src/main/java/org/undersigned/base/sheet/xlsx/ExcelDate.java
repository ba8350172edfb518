package org.undersigned.base.sheet.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Dates and times of day as numbers: whole days since an epoch, the time as a fraction, to the nearest second. */
final class ExcelDate {

    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(24 * 60 * 60);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);

    /** Day 1 is 1 January 1900; from day 61 on one day is taken off, as Excel believes in 29 February 1900. */
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 31);

    private static final int IMAGINED_DAY = 60;

    /** The day after 31 December 9999, counted from 1900. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);

    private static final int LAST_YEAR = 9999;

    private ExcelDate() {}

    /**
     * The ISO date, date and time, or time of day; null if no such day exists. A time that is not midnight shows even
     * where the format leaves it out.
     */
    static @Nullable String text(BigDecimal value, NumberFormat format, boolean startsIn1904) {
        if (value.signum() < 0 || value.compareTo(LAST_DAY) >= 0) {
            return null;
        }
        var seconds = seconds(value);
        var day = Math.toIntExact(seconds.toDays());
        var time = LocalTime.MIDNIGHT.plus(seconds.minusDays(day));
        if (day == 0 && (format == NumberFormat.TIME_OF_DAY || !startsIn1904)) {
            return time.toString();
        }
        var date = date(day, startsIn1904);
        if (date == null || date.getYear() > LAST_YEAR) {
            return null;
        }
        var onlyDate = format == NumberFormat.DATE && time.equals(LocalTime.MIDNIGHT);
        return onlyDate ? date.toString() : date.atTime(time).toString();
    }

    /** Hours, minutes and seconds of a length of time, which may pass a day; null beyond the last date. */
    static @Nullable String duration(BigDecimal value) {
        if (value.abs().compareTo(LAST_DAY) >= 0) {
            return null;
        }
        var seconds = seconds(value.abs());
        var clock = "%d:%02d:%02d".formatted(seconds.toHours(), seconds.toMinutesPart(), seconds.toSecondsPart());
        return value.signum() < 0 ? "-" + clock : clock;
    }

    /** A date that the file itself writes in ISO form, without a time of midnight; null if it is none. */
    static @Nullable String text(String iso) {
        try {
            if (iso.indexOf('T') < 0) {
                return iso.indexOf(':') < 0
                        ? LocalDate.parse(iso).toString()
                        : LocalTime.parse(iso).toString();
            }
            var zoned = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > iso.indexOf('T');
            return zoned ? OffsetDateTime.parse(iso).toString() : text(LocalDateTime.parse(iso));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate date(int day, boolean startsIn1904) {
        if (startsIn1904) {
            return START_1904.plusDays(day);
        }
        return day == IMAGINED_DAY ? null : START_1900.plusDays(day > IMAGINED_DAY ? day - 1 : day);
    }

    private static String text(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static Duration seconds(BigDecimal value) {
        return Duration.ofSeconds(value.multiply(SECONDS_OF_A_DAY)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue());
    }
}
