package org.undersigned.shell.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the sample campaign is at home. All its days are days there, as its forms expect them. */
final class SampleZone {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private SampleZone() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
