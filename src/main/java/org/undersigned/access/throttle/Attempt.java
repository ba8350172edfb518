package org.undersigned.access.throttle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A try to sign in that has been counted, or refused without being counted. */
public final class Attempt {

    private final List<Bucket> charged;
    private final boolean refused;

    private Attempt(List<Bucket> charged, boolean refused) {
        this.charged = charged;
        this.refused = refused;
    }

    static Attempt refusedUnseen() {
        return new Attempt(List.of(), true);
    }

    static Attempt counted(List<Bucket> charged) {
        return new Attempt(List.copyOf(charged), false);
    }

    /** Whether the password must not be looked at. */
    public boolean isRefused() {
        return refused;
    }

    /** Until when the next try will be refused, should this one fail. */
    public Optional<Instant> nextRefusedUntil() {
        return charged.stream()
                .map(Bucket::refusedUntil)
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    List<Bucket> charged() {
        return charged;
    }

    /** A count as it stands after a try. */
    record Bucket(
            byte[] key, Scope scope, int failures, @Nullable Instant until) {

        Optional<Instant> refusedUntil() {
            return Optional.ofNullable(until);
        }
    }
}
