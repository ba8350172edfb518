package org.undersigned.advertising.copy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.undersigned.roster.PrintedLines;

/**
 * The names of an ad as they stood a moment ago, since asking takes long and whoever writes pauses often. It serves only
 * the preview of what is not saved, and only for a minute.
 *
 * @param unprintable names that are known for the words of the edition and may not stand in an ad
 */
public record NamesAtHand(PrintedLines printed, List<String> unprintable, Instant askedAt) {

    private static final Duration SERVES = Duration.ofMinutes(1);

    public NamesAtHand {
        unprintable = List.copyOf(unprintable);
    }

    boolean serves(UUID edition, Set<Integer> struck, Instant now) {
        return printed.edition().id().equals(edition)
                && printed.leftOut().equals(struck)
                && now.isBefore(askedAt.plus(SERVES));
    }
}
