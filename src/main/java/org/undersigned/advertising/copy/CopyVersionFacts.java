package org.undersigned.advertising.copy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of copy with its words.
 *
 * @param version that moves with its state, to be given back with a step
 * @param title what we call the ad
 * @param nameCount how many names it prints
 * @param wordsHash, namesHash, contentHash see {@link CopyHash}
 * @param strikeOf the version that this one differs from only by names that are left out; null for any other
 * @param submittedAt when it was put before those who approve; null before that
 * @param blocks in the order of the page
 */
public record CopyVersionFacts(
        UUID id,
        long version,
        UUID copy,
        UUID campaign,
        String title,
        int number,
        NamesChoice names,
        int nameCount,
        String wordsHash,
        String namesHash,
        String contentHash,
        @Nullable UUID strikeOf,
        UUID author,
        Instant writtenAt,
        @Nullable Instant submittedAt,
        CopyState state,
        UUID stateBy,
        Instant stateSince,
        List<CopyBlock> blocks) {

    public CopyVersionFacts {
        blocks = List.copyOf(blocks);
    }

    public UUID edition() {
        return names.edition();
    }

    public CopyDetails details() {
        return new CopyDetails(title, names, blocks);
    }
}
