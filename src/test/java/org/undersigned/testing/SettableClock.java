package org.undersigned.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the product in tests: runs as the system's does until a test moves or stops it. A test that does so
 * calls {@link #reset()} when it ends, since all tests share it.
 */
@Component
@Primary
@Profile("test")
public final class SettableClock extends Clock {

    private Duration ahead = Duration.ZERO;
    private Instant stopped = Instant.MAX;

    /** Stands still from now on, until it is moved or reset. */
    public synchronized void stopAt(Instant instant) {
        stopped = instant;
    }

    /** Moves on, whether it runs or stands. */
    public synchronized void advance(Duration duration) {
        if (stopped.equals(Instant.MAX)) {
            ahead = ahead.plus(duration);
        } else {
            stopped = stopped.plus(duration);
        }
    }

    /** Does something at another moment, and goes on at this one. */
    public <T> T at(Instant moment, Supplier<T> step) {
        var away = Duration.between(instant(), moment);
        advance(away);
        try {
            return step.get();
        } finally {
            advance(away.negated());
        }
    }

    public synchronized void reset() {
        ahead = Duration.ZERO;
        stopped = Instant.MAX;
    }

    @Override
    public synchronized Instant instant() {
        var now = stopped.equals(Instant.MAX) ? Instant.now().plus(ahead) : stopped;
        return now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Instants have no zone");
    }
}
