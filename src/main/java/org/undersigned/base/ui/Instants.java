package org.undersigned.base.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.undersigned.base.DayText;
import org.undersigned.base.Texts;

/**
 * Points in time as they are shown: relative within a week, exact after that, always in one zone, which is the
 * campaign's where there is one.
 */
public final class Instants {

    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT_MINUTE =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm:ss", Locale.ENGLISH);
    private static final Duration WEEK = Duration.ofDays(7);

    private final Clock clock;
    private final ZoneId zone;

    public Instants(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    /** In the zone of the browser, for what belongs to no campaign. */
    public static Instants here(Clock clock) {
        return new Instants(clock, browserZone());
    }

    public ZoneId zone() {
        return zone;
    }

    /** "3 hours ago", "in 2 days", "14 Jan 2026, 09:30". */
    public String text(Instant instant) {
        var distance = Duration.between(clock.instant(), instant);
        return isNear(distance) ? relative(distance) : DATE_AND_TIME.format(instant.atZone(zone));
    }

    /** The same in a list, where the day is enough: "3 hours ago", "14 Jan 2026". */
    public String brief(Instant instant) {
        var distance = Duration.between(clock.instant(), instant);
        return distance.abs().compareTo(WEEK) < 0 ? relative(distance) : date(instant);
    }

    /** To the second where it is not a whole minute, with the zone's name. */
    public String exact(Instant instant) {
        var at = instant.atZone(zone);
        var format = at.getSecond() == 0 ? EXACT_MINUTE : EXACT;
        return Texts.text("base.ui.instant.exact", format.format(at), zone.getId());
    }

    /** "22 Jan 2026, 06:00 (America/New_York)"; within a week "in 2 days" before it. */
    public String zoned(Instant instant) {
        var at = Texts.text("base.ui.instant.exact", DATE_AND_TIME.format(instant.atZone(zone)), zone.getId());
        var distance = Duration.between(clock.instant(), instant);
        return isNear(distance) ? Texts.text("base.ui.instant.near", relative(distance), at) : at;
    }

    /** The relative or short form, with the exact one in a tooltip. */
    public InstantLabel label(Instant instant) {
        return new InstantLabel(text(instant), exact(instant), instant);
    }

    /** "14 Jan 2026". */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, zone));
    }

    public static String date(LocalDate date) {
        return DayText.of(date);
    }

    /** "14 Jan 2026, 09:30", in the zone of the browser. */
    public static String dayAndTime(Instant instant) {
        return DATE_AND_TIME.format(instant.atZone(browserZone()));
    }

    /** On which day it is, in the zone of the browser. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, browserZone());
    }

    private static boolean isNear(Duration distance) {
        return distance.abs().compareTo(WEEK) < 0;
    }

    private static String relative(Duration distance) {
        var amount = distance.abs();
        var direction = distance.isNegative() ? "past" : "future";
        if (amount.toMinutes() < 1) {
            return Texts.text("base.ui.instant.now");
        }
        if (amount.toHours() < 1) {
            return Texts.text("base.ui.instant.minutes", amount.toMinutes(), direction);
        }
        return amount.toDays() < 1
                ? Texts.text("base.ui.instant.hours", amount.toHours(), direction)
                : Texts.text("base.ui.instant.days", amount.toDays(), direction);
    }

    private static ZoneId browserZone() {
        try {
            var details = UI.getCurrent().getPage().getExtendedClientDetails();
            return details.getTimeZoneId() == null ? ZoneOffset.UTC : ZoneId.of(details.getTimeZoneId());
        } catch (DateTimeException unknownZone) {
            return ZoneOffset.UTC;
        }
    }
}
