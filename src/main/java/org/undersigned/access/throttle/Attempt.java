package org.undersigned.access.throttle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A try to sign in that has been counted, or refused without being counted. */
public final class Attempt {

    private final List<Bucket> charged;
    private final boolean refused;
    private final boolean first;

    private Attempt(List<Bucket> charged, boolean refused, boolean first) {
        this.charged = charged;
        this.refused = refused;
        this.first = first;
    }

    static Attempt refusedUnseen(boolean first) {
        return new Attempt(List.of(), true, first);
    }

    static Attempt counted(List<Bucket> charged) {
        return new Attempt(List.copyOf(charged), false, false);
    }

    /** Whether the password must not be looked at. */
    public boolean isRefused() {
        return refused;
    }

    /** Whether it is the first that is refused since a count has begun to refuse: one of thousands is worth noting. */
    public boolean isFirstRefused() {
        return first;
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
