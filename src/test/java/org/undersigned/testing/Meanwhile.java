package org.undersigned.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.undersigned.access.StaffUser;

/** A second transaction, while that of the test goes on. */
public final class Meanwhile implements AutoCloseable {

    /** Within this the second has ended once the first has. */
    public static final Duration LONGEST = Duration.ofSeconds(30);

    /** So long it is seen to wait for the first. */
    private static final long WAIT_MILLIS = 300;

    private final ExecutorService second = Executors.newSingleThreadExecutor();
    private final StaffUser user;

    public Meanwhile(StaffUser user) {
        this.user = user;
    }

    /** Does something in a transaction of its own, and is sure that it does not end while the first one goes on. */
    public CompletableFuture<Void> waits(Runnable step) {
        var doing = CompletableFuture.runAsync(
                () -> Staff.as(user, () -> {
                    step.run();
                    return user;
                }),
                second);
        assertThatThrownBy(() -> doing.get(WAIT_MILLIS, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        return doing;
    }

    @Override
    public void close() {
        second.shutdownNow();
    }
}
