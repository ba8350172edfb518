package org.undersigned.advertising.placement;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.Texts;

/**
 * A version of copy in an insertion.
 *
 * @param version that moves with its state, to be given back with a step
 * @param insertionLabel the paper and its edition, with the order
 * @param copyLabel the ad and the number of its version
 * @param edition whose names it carries
 * @param contentHash of the words and names that were submitted
 * @param jobNumber by which the paper finds the file, printed in the ad
 * @param replacedBy what took its place, in a few words; null where nothing did
 * @param ended why it does not run; null as long as it may, and where nobody kept it
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
        Instant submittedAt,
        @Nullable String replacedBy,
        @Nullable PlacementEnd ended) {

    /** "Launch page, version 3, in The Wall Street Journal, National". */
    public String label() {
        return text("advertising.placement.label", copyLabel, insertionLabel);
    }

    /** Where it stands, in a few words. */
    public String standing() {
        if (replacedBy != null) {
            return text("advertising.placement.replaced", replacedBy);
        }
        return ended == null ? Texts.label(state) : Texts.label(ended);
    }
}
