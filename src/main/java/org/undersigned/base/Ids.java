package org.undersigned.base;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes keys: UUIDs of version 7 (RFC 9562), which begin with the millisecond and so keep inserts together in an index,
 * without asking a database for a number.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The last time stamp given out: milliseconds, and twelve bits that count within one. */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new key; keys of one process sort in the order in which they were made. */
    public static UUID next() {
        var now = System.currentTimeMillis() << 12;
        var stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        var high = (stamp >>> 12 << 16) | 0x7000L | (stamp & 0xFFFL);
        var low = (RANDOM.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** The key that a text from an address is, or nothing when it is none. */
    public static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
