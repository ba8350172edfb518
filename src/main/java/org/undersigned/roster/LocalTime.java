package org.undersigned.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Instants as a newsroom reads them: in the campaign's zone, with the zone's name. */
public final class LocalTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm zzz", Locale.ENGLISH);

    private LocalTime() {}

    public static String of(Instant instant, ZoneId zone) {
        var time = FORMAT.format(instant.atZone(zone));
        return time.endsWith(" " + zone.getId()) ? time : time + " (" + zone.getId() + ")";
    }

    static @Nullable String ofNullable(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : of(instant, zone);
    }
}
