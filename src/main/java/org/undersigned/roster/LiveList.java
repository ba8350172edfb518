package org.undersigned.roster;

import java.time.Instant;
import java.util.List;
import org.undersigned.campaign.CountingRule;
import org.undersigned.signature.coverage.NameCount;

/**
 * A list as it stands at this moment.
 *
 * @param hash of its lines, so that sealing can tell whether the list is still the one that was looked at
 */
public record LiveList(
        ListChoice choice, Instant asOf, CountingRule countingRule, List<EditionLine> lines, String hash) {

    public LiveList {
        lines = List.copyOf(lines);
    }

    /** How many of its names count. */
    public NameCount count() {
        return EditionLine.count(lines);
    }
}
