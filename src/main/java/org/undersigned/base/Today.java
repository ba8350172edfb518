package org.undersigned.base;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The day it is for what belongs to no campaign: that of UTC, for everybody. Who speaks for a party must not depend on
 * where somebody looks at its card. What belongs to a campaign goes by the campaign's zone instead.
 */
public final class Today {

    private Today() {}

    public static LocalDate by(Clock clock) {
        return at(clock.instant());
    }

    public static LocalDate at(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
