package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.UUID;

/**
 * A version of copy in an insertion.
 *
 * @param version that moves with its state, to be given back with a step
 * @param insertionLabel the paper and its edition, with the order
 * @param copyLabel the ad and the number of its version
 * @param edition whose names it carries
 * @param contentHash of the words and names that were submitted
 * @param jobNumber by which the paper finds the file, printed in the ad
 */
public record PlacementFacts(
        UUID id,
        long version,
        UUID campaign,
        UUID insertion,
        String insertionLabel,
        UUID paperEdition,
        UUID copy,
        UUID copyVersion,
        String copyLabel,
        UUID edition,
        String contentHash,
        String jobNumber,
        PlacementState state,
        UUID stateBy,
        Instant stateSince,
        UUID submittedBy,
        Instant submittedAt) {

    /** "Launch page, version 3, in The Wall Street Journal, National". */
    public String label() {
        return text("advertising.placement.label", copyLabel, insertionLabel);
    }
}
