package org.undersigned.access;

import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/**
 * Holds a no back until a fixed time after the question. What is done for a no differs from reason to reason by some
 * milliseconds, and somebody who asks often enough could read the reason from them.
 */
@Component
class RefusalTime {

    private final long least;

    RefusalTime(AccessSettings settings) {
        this.least = settings.refusalTime().toNanos();
    }

    /** @param asked when the question came, by {@link System#nanoTime} */
    void await(long asked) {
        for (var left = left(asked); left > 0 && !Thread.currentThread().isInterrupted(); left = left(asked)) {
            LockSupport.parkNanos(left);
        }
    }

    private long left(long asked) {
        return least - (System.nanoTime() - asked);
    }
}
