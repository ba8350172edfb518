package org.undersigned.roster;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Instants as a newsroom reads them: in the campaign's zone, with the zone's name. */
final class LocalTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm zzz (VV)", Locale.ENGLISH);

    private LocalTime() {}

    static String of(Instant instant, ZoneId zone) {
        return FORMAT.format(instant.atZone(zone));
    }

    static @Nullable String ofNullable(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : of(instant, zone);
    }
}
