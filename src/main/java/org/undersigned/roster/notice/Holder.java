package org.undersigned.roster.notice;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.EditionName;
import org.undersigned.roster.EditionReading;
import org.undersigned.signature.coverage.MissingName;

/**
 * A newsroom or person who got an edition.
 *
 * @param name as it was written when they last got it
 * @param forms what they got, each once
 * @param since when they last got it
 * @param newer the latest edition for the same words and use that they got too
 * @param leftOut the places in the edition of names that are in nothing that they got
 * @param reached whom one reaches there, and how; empty where that is not kept or not for the reader
 * @param told that they were told of the edition as it stands; null for not yet
 */
public record Holder(
        String name,
        List<String> forms,
        Instant since,
        @Nullable EditionName newer,
        Set<Integer> leftOut,
        String reached,
        @Nullable Told told) {

    public Holder {
        forms = List.copyOf(forms);
        leftOut = Set.copyOf(leftOut);
    }

    public boolean holds(EditionLine line) {
        return !leftOut.contains(line.position());
    }

    /** Whether a name that stands no longer is in what they got, as far as the names can be read. */
    public boolean holdsLost(EditionReading reading) {
        var lost = reading.lost().stream().map(MissingName::signature).collect(Collectors.toSet());
        return leftOut.isEmpty() || reading.lines().isEmpty()
                ? !lost.isEmpty()
                : reading.lines().stream().anyMatch(line -> holds(line) && lost.contains(line.signature()));
    }

    /** When, by whom, in which words. */
    public record Told(Instant at, UUID by, String words) {}
}
