package org.undersigned.roster;

import java.time.Instant;
import java.util.List;
import org.undersigned.signature.coverage.NameCount;

/**
 * A list as it stands at this moment.
 *
 * @param hash of its lines, so that sealing can tell whether the list is still the one that was looked at
 */
public record LiveList(ListChoice choice, Instant asOf, List<EditionLine> lines, NameCount count, String hash) {

    public LiveList {
        lines = List.copyOf(lines);
    }
}
