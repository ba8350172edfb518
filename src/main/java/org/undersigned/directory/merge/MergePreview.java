package org.undersigned.directory.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.undersigned.directory.PartyDetails;

/**
 * Two parties beside each other, and what a merge would make of them.
 *
 * @param counts what hangs on each
 * @param result what would be known of the one party; as it is now where they cannot be merged
 * @param decisions what the merge decides by rule, in sentences
 * @param refusals why they cannot be merged, in sentences
 */
public record MergePreview(
        MergeSide kept,
        MergeSide folded,
        List<MergeCount> counts,
        PartyDetails result,
        List<String> decisions,
        List<String> refusals) {

    /** One of the two as it is now. */
    public record MergeSide(UUID id, long version, Instant createdAt, PartyDetails details) {

        public String name() {
            return details.names().getFirst().text();
        }
    }
}
