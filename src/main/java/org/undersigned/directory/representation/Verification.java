package org.undersigned.directory.representation;

import java.time.Duration;
import java.time.Instant;

/**
 * That somebody made sure a representation still holds.
 *
 * @param by the name of the member of staff
 */
public record Verification(Instant at, String by) {

    /** Representatives change; what nobody has made sure of for so long is not to be relied on. */
    public static final Duration GOOD_FOR = Duration.ofDays(180);

    public boolean isGoodAt(Instant now) {
        return at.plus(GOOD_FOR).isAfter(now);
    }
}
