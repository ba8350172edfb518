package org.undersigned.signature.coverage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page or post that is booked and has not run.
 *
 * @param id by which a {@link RunSource} counts it
 * @param label where and when: "The Gazette, 22 January 2026"
 * @param last the first day again where the day is fixed
 * @param zone in which its days are
 * @param taken whether something with names is on its way to it already
 */
public record BookedRun(UUID id, String label, LocalDate first, LocalDate last, ZoneId zone, boolean taken) {

    PlannedRun planned() {
        return new PlannedRun(id, first, last, zone);
    }

    /**
     * For which of some runs a list is made: the one that is asked for, else the next one to which nothing is on its way,
     * else the next one.
     *
     * @param all by day
     */
    public static Optional<BookedRun> meant(List<BookedRun> all, @Nullable UUID asked) {
        return all.stream()
                .filter(run -> run.id().equals(asked))
                .findFirst()
                .or(() -> all.stream().filter(run -> !run.taken()).findFirst())
                .or(() -> all.stream().findFirst());
    }
}
