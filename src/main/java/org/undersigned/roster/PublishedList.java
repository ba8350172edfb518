package org.undersigned.roster;

import java.util.List;
import java.util.UUID;
import org.undersigned.signature.coverage.NameCount;

/**
 * What may be said aloud of a published edition: its names as they are credited now, without those that stand no longer.
 *
 * @param lines in the order of the edition
 */
public record PublishedList(EditionFacts edition, List<EditionLine> lines) {

    public PublishedList {
        lines = List.copyOf(lines);
    }

    /** How many names may be said and count, by kind; never more than the edition has. */
    public NameCount count() {
        return EditionLine.count(lines);
    }

    /** The parties of those names that may be said and count. */
    public List<UUID> counted() {
        return EditionLine.counted(lines);
    }
}
