package org.undersigned.access.throttle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What failed tries are counted by, and how patient each count is. */
enum Scope {
    /** One address, whatever the account: an office behind one address may mistype often, a spray of names may not. */
    ADDRESS(30, Duration.ofSeconds(30), Duration.ofHours(1)),

    /** One account, from anywhere: fewer than a hundred passwords are looked at in a day. */
    ACCOUNT(20, Duration.ofMinutes(1), Duration.ofDays(1)),

    /** One account from one address. */
    PAIR(5, Duration.ofSeconds(30), Duration.ofDays(1));

    private static final Duration LONGEST_DELAY = Duration.ofMinutes(30);

    /** Enough to reach the longest delay from any first one. */
    private static final int MOST_DOUBLINGS = 7;

    private final int free;
    private final Duration firstDelay;
    private final Duration memory;

    Scope(int free, Duration firstDelay, Duration memory) {
        this.free = free;
        this.firstDelay = firstDelay;
        this.memory = memory;
    }

    /** Until when nothing is looked at after so many failures; the delay doubles with each. */
    Optional<Instant> refusedUntil(int failures, Instant now) {
        if (failures < free) {
            return Optional.empty();
        }
        var delay = firstDelay.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return Optional.of(now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY));
    }

    /** Whether failures that ended then no longer count. */
    boolean hasForgotten(Instant lastFailure, Instant now) {
        return lastFailure.plus(memory).isBefore(now);
    }
}
