package org.undersigned.advertising.proof;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.undersigned.base.Refusal;

/** How long a page that came back may keep the machine busy. */
final class TimeLimit {

    private final LongSupplier nanos;
    private final long until;
    private final Refusal refusal;

    private TimeLimit(Duration longest, LongSupplier nanos, Refusal refusal) {
        this.nanos = nanos;
        this.until = nanos.getAsLong() + longest.toNanos();
        this.refusal = refusal;
    }

    /** @param refused why, when it is over */
    static TimeLimit of(Duration longest, String refused) {
        return of(longest, System::nanoTime, refused);
    }

    static TimeLimit of(Duration longest, LongSupplier nanos, String refused) {
        return new TimeLimit(longest, nanos, new Refusal(refused, longest.toSeconds()));
    }

    /** @throws Refusal when it is over */
    void expectLeft() {
        if (nanos.getAsLong() - until > 0) {
            throw refusal;
        }
    }
}
