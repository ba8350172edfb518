package org.undersigned.advertising.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The last moment for something.
 *
 * @param cutOff null when the paper names the day alone
 * @param zone the paper's own
 */
public record Deadline(
        DeadlineKind kind, LocalDate day, @Nullable LocalTime cutOff, ZoneId zone) {

    private static final int HOURS_OF_A_DAY = 24;

    public boolean isHourKnown() {
        return cutOff != null;
    }

    /**
     * The end of the day where the hour is unknown: nothing is refused that the paper may still take. A time that the
     * change to summer time leaves out is the moment of the change, and of one that comes twice the first is meant, so
     * that nobody is late who keeps it.
     */
    public Instant at() {
        return cutOff == null ? day.plusDays(1).atStartOfDay(zone).toInstant() : earliest(day.atTime(cutOff));
    }

    private Instant earliest(LocalDateTime local) {
        var change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
    }

    /** So many hours before; where the hour is unknown, so many whole days. */
    Deadline earlier(int hours) {
        if (cutOff == null) {
            var days = (hours + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY;
            return new Deadline(kind, day.minusDays(days), null, zone);
        }
        var moment = day.atTime(cutOff).minusHours(hours);
        return new Deadline(kind, moment.toLocalDate(), moment.toLocalTime(), zone);
    }

    public boolean isPassed(Instant now) {
        return !now.isBefore(at());
    }
}
