package org.undersigned.intake;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.testing.SettableClock;

/** Lets ninety days pass. Whoever calls it resets the clock at the end. */
@Component
@Profile("test")
public class RowsExpiryFixture {

    private final RowsExpiry expiry;
    private final SettableClock clock;

    RowsExpiryFixture(RowsExpiry expiry, SettableClock clock) {
        this.expiry = expiry;
        this.clock = clock;
    }

    public void pass90Days() {
        clock.advance(Duration.ofDays(90));
        expiry.expire();
    }
}
