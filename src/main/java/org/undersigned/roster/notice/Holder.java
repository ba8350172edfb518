package org.undersigned.roster.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.roster.EditionName;

/**
 * A newsroom or person who got an edition.
 *
 * @param name as it was written when they last got it
 * @param forms what they got, each once
 * @param since when they last got it
 * @param newer the latest edition for the same words and use that they got too
 * @param told that they were told of the edition as it stands; null for not yet
 */
public record Holder(
        String name,
        List<String> forms,
        Instant since,
        @Nullable EditionName newer,
        @Nullable Told told) {

    public Holder {
        forms = List.copyOf(forms);
    }

    /** When, by whom, in which words. */
    public record Told(Instant at, UUID by, String words) {}
}
