package org.undersigned.directory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Remembers for a while which words and pieces very many names have, since counting those takes longest and they change
 * least. What few names have is counted each time, so that a new name is found at once.
 */
@Component
class FrequentTerms {

    private static final Duration LASTS = Duration.ofMinutes(10);

    /** Rather forgotten than grown over: all pieces of three letters that names have are fewer. */
    private static final int MOST = 40_000;

    private final Map<String, Counted> counts = new ConcurrentHashMap<>();
    private final Clock clock;

    private record Counted(int atLeast, int upTo, Instant until) {

        /** Counted far enough, or to its end. */
        boolean tells(int most) {
            return atLeast >= most || atLeast < upTo;
        }
    }

    FrequentTerms(Clock clock) {
        this.clock = clock;
    }

    /**
     * How often a term was found not long ago, if it was often.
     *
     * @param most where counting would stop
     */
    OptionalInt count(String term, int most) {
        var counted = counts.get(term);
        return counted != null && counted.until().isAfter(clock.instant()) && counted.tells(most)
                ? OptionalInt.of(Math.min(counted.atLeast(), most))
                : OptionalInt.empty();
    }

    /**
     * @param count how often it was found
     * @param most where counting stopped
     * @param frequent from how many on it is worth remembering
     */
    void remember(String term, int count, int most, int frequent) {
        if (count >= frequent) {
            if (counts.size() >= MOST) {
                counts.clear();
            }
            counts.put(term, new Counted(count, most, clock.instant().plus(LASTS)));
        }
    }
}
