package org.undersigned.press.release;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.roster.PrintableEdition;

/**
 * An edition as it stood a moment ago, since asking takes long and whoever writes pauses often. It serves only the preview
 * of what is not saved, and only for a minute.
 *
 * @param unprintable names that are known for its words and may not stand in a press release
 */
public record EditionAtHand(PrintableEdition edition, List<String> unprintable, Instant askedAt) {

    private static final Duration SERVES = Duration.ofMinutes(1);

    public EditionAtHand {
        unprintable = List.copyOf(unprintable);
    }

    boolean serves(UUID wanted, Instant now) {
        return edition.edition().id().equals(wanted) && now.isBefore(askedAt.plus(SERVES));
    }
}
